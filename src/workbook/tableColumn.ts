/** The table and column that "Holdings[Market value]" names; undefined where the text is no such name. */
export function tableColumn(text: string): { table: string; column: string } | undefined {
  const [, table, column] = /^([^[\]!]+)\[((?:[^[\]']|'.)+)\]$/.exec(text.trim()) ?? [];
  return table && column ? { table, column: column.replace(/'(.)/g, "$1") } : undefined;
}
