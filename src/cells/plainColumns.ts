/** A column of cells and between which numbers they need no reading. */
interface Column {
  readonly cells: readonly (readonly unknown[])[];
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

const youngFor = 512;

/**
 * The values of a row whose cells in some columns are all plain numbers, put among the others; undefined where one is not
 * within its bounds. A row's values are overwritten by the next.
 */
export function plainColumns(
  columns: readonly Column[],
  others: readonly unknown[],
): (row: number) => readonly unknown[] | undefined {
  let values: unknown[] = [];
  return (row) => {
    // Numbers put into an array that has become old cost the garbage collector a note each.
    if (row % youngFor === 0) values = [...others];
    for (let k = 0; k < columns.length; k++) {
      const { cells, place, low, high } = columns[k]!;
      const cell = cells[row]![0];
      if (!(typeof cell === "number" && cell >= low && cell <= high)) return undefined;
      values[place] = cell;
    }
    return values;
  };
}
