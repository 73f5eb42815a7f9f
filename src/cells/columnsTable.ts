import { cleaned } from "./spill";

/** A table with a header row from columns of numbers: one array a row and no copy, since it may be long. */
export function columnsTable(headers: readonly string[], columns: readonly ArrayLike<number>[]): unknown[][] {
  const rows = columns[0]!.length;
  const table = new Array<unknown[]>(rows + 1);
  table[0] = [...headers];
  for (let row = 0; row < rows; row++) {
    const line = new Array<unknown>(columns.length);
    for (let column = 0; column < columns.length; column++) line[column] = cleaned(columns[column]![row]!);
    table[row + 1] = line;
  }
  return table;
}
