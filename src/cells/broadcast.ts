import { HedgingError } from "../hedging/hedgingError";
import type { Argument } from "./arguments";
import { isBlank } from "./cell";
import type { DeskTable } from "./deskTable";
import { attempt, attemptEach } from "./evaluate";
import { isExcelError } from "./excelError";
import type { Grid } from "./grid";
import { plainColumns } from "./plainColumns";
import { cleaned, type Result } from "./spill";

type Arguments<T extends readonly unknown[]> = { readonly [K in keyof T]: Argument<T[K]> };

/**
 * Calculates a function of single values over ranges, as Excel does with its own functions: rows and columns are
 * repeated across the other direction, a position outside an argument is #N/A, and one bad cell spoils its own
 * result only.
 */
export function broadcast<T extends readonly unknown[]>(
  given: readonly [...Arguments<T>],
  calculate: (...values: T) => Result,
  desk?: DeskTable,
): unknown[][] {
  const args: readonly Argument<unknown>[] = given;
  const compute = calculate as unknown as (...values: unknown[]) => Result;
  const rows = Math.max(...args.map(({ grid }) => grid.rows));
  const columns = Math.max(...args.map(({ grid }) => grid.columns));
  const narrow = args.filter(({ grid }) => !reaches(grid, rows, columns));
  const needed = args.filter(({ required, grid }) => required && isRange(grid)).map(({ grid }) => grid);

  // A value of one cell is read once; a fault in it waits for its turn, since the first faulty argument is named.
  const once = args.map(({ grid, read }) =>
    isRange(grid) ? undefined : attempt(() => ({ value: read(grid.cells[0]![0]) })),
  );
  const values: unknown[] = once.map((settled) =>
    settled && "value" in settled ? settled.value : undefined,
  );
  const turns = args.flatMap((arg, i) => (once[i] && "value" in once[i] ? [] : [turnOf(arg, i, once[i])]));

  const calculated = (v: readonly unknown[]): unknown => {
    desk?.check();
    // One after another: spread, they would be copied for each cell. No function takes more than ten.
    return cleaned(compute(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]));
  };

  // Runs once a cell, so it allocates nothing: indexed loops, and one array of values that each cell overwrites.
  const at = (row: number, column: number): unknown => {
    for (let i = 0; i < narrow.length; i++) refuseOutside(narrow[i]!, row, column);
    if (needed.length > 0 && isBlank(cellAt(needed[0]!, row, column)) && allBlank(needed, row, column))
      return "";
    for (let i = 0; i < turns.length; i++) {
      const turn = turns[i]!;
      if (turn.fault) return turn.fault;
      const cell = turn.cells[turn.down ? row : 0]![turn.across ? column : 0];
      // Most cells are numbers within bounds, which needs no call to see.
      const plainly = typeof cell === "number" && cell >= turn.low && cell <= turn.high;
      values[turn.place] = plainly ? cell : turn.read(cell);
    }
    return calculated(values);
  };

  const result = new Array<unknown[]>(rows);
  // Most columns hold numbers alone; a row with anything else is read cell by cell.
  if (
    columns === 1 &&
    narrow.length === 0 &&
    turns.every(({ fault, down, low, high }) => !fault && down && low <= high)
  ) {
    const plainly = plainColumns(turns, values);
    attemptEach(
      rows,
      (row) => {
        const plain = plainly(row);
        result[row] = [plain ? calculated(plain) : at(row, 0)];
      },
      (row, error) => {
        result[row] = [error];
      },
    );
    return result;
  }
  for (let row = 0; row < rows; row++) result[row] = new Array<unknown>(columns);
  attemptEach(
    rows * columns,
    (i) => {
      const row = columns === 1 ? i : Math.floor(i / columns);
      const column = columns === 1 ? 0 : i % columns;
      result[row]![column] = at(row, column);
    },
    (i, error) => {
      result[Math.floor(i / columns)]![i % columns] = error;
    },
  );
  return result;
}

/** An argument as the loop over cells wants it: where its cell is, and between which numbers it needs no reading. */
function turnOf({ grid, read, bounds }: Argument<unknown>, place: number, settled: unknown) {
  return {
    place,
    fault: isExcelError(settled) ? settled : undefined,
    cells: grid.cells,
    down: grid.rows > 1,
    across: grid.columns > 1,
    read,
    low: bounds?.low ?? Infinity,
    high: bounds?.high ?? -Infinity,
  };
}

function isRange({ rows, columns }: Grid): boolean {
  return rows > 1 || columns > 1;
}

function reaches(grid: Grid, rows: number, columns: number): boolean {
  return (grid.rows === 1 || grid.rows === rows) && (grid.columns === 1 || grid.columns === columns);
}

function refuseOutside({ name, grid }: Argument<unknown>, row: number, column: number): void {
  if ((grid.rows > 1 && row >= grid.rows) || (grid.columns > 1 && column >= grid.columns)) {
    const extent = `${grid.rows} × ${grid.columns} cells`;
    throw new HedgingError("missing", `${name} must be as long as the other ranges, got ${extent}`);
  }
}

function allBlank(grids: readonly Grid[], row: number, column: number): boolean {
  return grids.every((grid) => isBlank(cellAt(grid, row, column)));
}

function cellAt({ rows, columns, cells }: Grid, row: number, column: number): unknown {
  return cells[rows === 1 ? 0 : row]![columns === 1 ? 0 : column];
}
