/** A table with its header row and without its totals, which would count everything twice; its showHeaders must be loaded. */
export function tableRange(table: Excel.Table): Excel.Range {
  const body = table.getDataBodyRange();
  return table.showHeaders ? table.getHeaderRowRange().getBoundingRect(body) : body;
}
