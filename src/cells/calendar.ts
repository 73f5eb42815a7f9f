import { HedgingError } from "../hedging/hedgingError";
import { isBlank, plain } from "./cell";
import { gridOf, isOmitted, soleError } from "./grid";
import { fraction, number, type Reader, reader, unfit } from "./values";

const wholeMonth = "must be a whole number from 1 to 12";
const month = reader(wholeMonth, (cell, name): number => {
  const value = number(cell, name);
  if (!Number.isInteger(value) || value < 1 || value > 12) throw unfit("outOfRange", name, wholeMonth, cell);
  return value;
});

/** Fractions by month from rows of a month and its fraction; a first row of text and empty rows are skipped. */
export function calendarOf(name: string, given: unknown): ReadonlyMap<number, number> {
  const grid = gridOf(given);
  const fractions = new Map<number, number>();
  if (isOmitted(grid)) return fractions;
  if (grid.columns !== 2) {
    const got = `${grid.rows} × ${grid.columns} cells`;
    throw (
      soleError(grid) ??
      new HedgingError("wrongShape", `${name} must be two columns, month and fraction, got ${got}`)
    );
  }
  grid.cells.forEach((line, index) => {
    const cells = line.map(plain);
    if (cells.every(isBlank) || (index === 0 && cells.every((cell) => typeof cell === "string"))) return;
    const at = (what: string): string => `${name} ${what} in row ${index + 1} of the range`;
    const listed = needed(line[0], at("month"), month);
    if (fractions.has(listed)) {
      throw new HedgingError(
        "wrongShape",
        `${name} must list month ${listed} once, got it again in row ${index + 1}`,
      );
    }
    fractions.set(listed, needed(line[1], at("fraction"), fraction));
  });
  return fractions;
}

function needed(cell: unknown, name: string, read: Reader<number>): number {
  if (isBlank(cell)) throw unfit("wrongType", name, read.requirement, cell);
  return read(cell, name);
}
