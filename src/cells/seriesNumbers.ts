import { CellError, plain } from "./cell";
import type { Series } from "./series";

/** The numbers of a series, NaN for a hole, which keeps its place. */
export interface SeriesNumbers {
  readonly numbers: Float64Array;
  readonly holes: number;
  /** The first error value among the cells. */
  readonly error: CellError | undefined;
}

/** Reads a series from one cell on. Long series go through here, so a number costs a look at its type and no more. */
export function numbersOf({ lies, rows, place, length }: Series, start: 0 | 1 = 0): SeriesNumbers {
  const into = new Into(length - start);
  const { numbers } = into;
  if (lies === "across") {
    const line = rows[place]!;
    for (let i = 0; i < numbers.length; i++) {
      const cell = line[i + start];
      if (typeof cell === "number") numbers[i] = cell;
      else into.put(i, cell);
    }
  } else {
    for (let i = 0; i < numbers.length; i++) {
      const cell = rows[i + start]![place];
      if (typeof cell === "number") numbers[i] = cell;
      else into.put(i, cell);
    }
  }
  return into;
}

/** Reads several series; columns of one range row by row, as their cells lie in memory. */
export function numbersOfEach(each: readonly Series[]): SeriesNumbers[] {
  const [first] = each;
  if (!first || first.lies === "across") return each.map((line) => numbersOf(line));
  const into = each.map(({ length }) => new Into(length));
  const columns = into.map(({ numbers }) => numbers);
  const places = each.map(({ place }) => place);
  for (let i = 0; i < first.length; i++) {
    const row = first.rows[i]!;
    for (let j = 0; j < places.length; j++) {
      const cell = row[places[j]!];
      if (typeof cell === "number") columns[j]![i] = cell;
      else into[j]!.put(i, cell);
    }
  }
  return into;
}

class Into implements SeriesNumbers {
  readonly numbers: Float64Array;
  holes = 0;
  error: CellError | undefined;

  constructor(length: number) {
    this.numbers = new Float64Array(length);
  }

  /** What is no bare number: a formatted one, an error value or a hole. */
  put(index: number, cell: unknown): void {
    const value = plain(cell);
    if (value instanceof CellError) this.error ??= value;
    if (typeof value !== "number") this.holes++;
    this.numbers[index] = typeof value === "number" ? value : NaN;
  }
}
