/** A column of cells and between which numbers they need no reading. */
interface Column {
  readonly cells: readonly (readonly unknown[])[];
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/** Rows that are looked through at a time: few enough to stay near the processor. */
const blockLength = 512;

/**
 * Looks ahead through columns of numbers, a block of one column after another, which costs a third of going from column
 * to column in each row.
 * Puts the numbers of a row in their places; false where one is no number within its bounds. Rows are asked for in order.
 */
export function plainColumns(
  columns: readonly Column[],
  rows: number,
): (row: number, into: unknown[]) => boolean {
  const blocks = columns.map(() => new Float64Array(Math.min(rows, blockLength)));
  const places = columns.map(({ place }) => place);
  let start = -blockLength;
  return (row, into) => {
    if (row >= start + blockLength) {
      start = row;
      for (let k = 0; k < columns.length; k++) fill(blocks[k]!, columns[k]!, start);
    }
    for (let k = 0; k < places.length; k++) {
      const value = blocks[k]![row - start]!;
      if (Number.isNaN(value)) return false;
      into[places[k]!] = value;
    }
    return true;
  };
}

function fill(block: Float64Array, { cells, low, high }: Column, start: number): void {
  const count = Math.min(block.length, cells.length - start);
  for (let i = 0; i < count; i++) {
    const cell = cells[start + i]![0];
    block[i] = typeof cell === "number" && cell >= low && cell <= high ? cell : NaN;
  }
}
