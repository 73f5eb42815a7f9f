import { HedgingError } from "../hedging/hedgingError";

/** A table with a header row from columns of numbers; as clean as spill makes it, without a second copy of a long table. */
export function columnsTable(headers: readonly string[], columns: readonly Float64Array[]): unknown[][] {
  const rows = columns[0]!.length;
  const table = new Array<unknown[]>(rows + 1);
  table[0] = [...headers];
  let rest = 0;
  for (let row = 0; row < rows; row++) {
    const line = new Array<number>(columns.length);
    for (let column = 0; column < columns.length; column++) {
      const cell = columns[column]![row]!;
      // A number less itself is 0, but for an infinity and for what is none.
      rest += cell - cell;
      line[column] = cell + 0;
    }
    table[row + 1] = line;
  }
  if (rest !== 0) {
    throw new HedgingError("overflow", "result must be within double precision, got an overflow");
  }
  return table;
}
