import { HedgingError, type HedgingErrorKind } from "../hedging/hedgingError";
import { CellError, plain, shown } from "./cell";

/** The numbers that need no further look. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Reads the value of one cell that is not blank, or fails with a sentence that names the argument. */
export type Reader<T> = ((cell: unknown, name: string) => T) & {
  readonly requirement: string;
  readonly bounds?: Bounds;
};

function reader<T>(requirement: string, read: (cell: unknown, name: string) => T): Reader<T> {
  return Object.assign(read, { requirement });
}

/** The failure of an argument; an error value in the cell goes through as itself. */
export function unfit(
  kind: HedgingErrorKind,
  name: string,
  requirement: string,
  cell: unknown,
): HedgingError {
  const value = plain(cell);
  return value instanceof CellError
    ? value
    : new HedgingError(kind, `${name} ${requirement}, got ${shown(cell)}`);
}

function numeric(requirement: string, fits: (value: number) => boolean): Reader<number> {
  return reader(requirement, (cell, name) => {
    const value = typeof cell === "number" ? cell : plain(cell);
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw unfit("wrongType", name, "must be a number", cell);
    }
    if (!fits(value)) throw unfit("outOfRange", name, requirement, cell);
    return value;
  });
}

/** A number from one double to another, both included: "above 0" begins with the smallest double above it. */
function between(requirement: string, low: number, high = Number.MAX_VALUE): Reader<number> {
  return Object.assign(
    numeric(requirement, (value) => value >= low && value <= high),
    { bounds: { low, high } },
  );
}

const aboveZero = Number.MIN_VALUE;
const belowOne = 1 - Number.EPSILON / 2;

export const number = between("must be a number", -Number.MAX_VALUE);
/** A divisor: any number but 0. */
export const divisor = reader("must be a number", (cell, name): number => {
  const value = number(cell, name);
  if (value === 0) throw new HedgingError("divisionByZero", `${name} must not be 0, got 0`);
  return value;
});
export const positive = between("must be greater than zero", aboveZero);
export const nonNegative = between("must not be negative", 0);
export const aboveMinusOne = between("must be above -1", -belowOne);
export const fraction = between("must be between zero and one", 0, 1);
export const fractionAboveZero = between("must be above zero, up to one", aboveZero, 1);
export const openFraction = between("must be above zero and below one", aboveZero, belowOne);
export const wholeNonNegative = numeric(
  "must be a whole number, 0 or more",
  (value) => value >= 0 && Number.isInteger(value),
);
export const window = numeric(
  "must be a whole number of rows, 2 or more",
  (value) => value >= 2 && Number.isInteger(value),
);

export const text = reader("must be text", (cell, name): string => {
  const value = plain(cell);
  if (typeof value !== "string") throw unfit("wrongType", name, "must be text", cell);
  return value.trim();
});

/** One of a few words, in any case and with blanks around it. */
export function option<const T extends string>(...words: readonly T[]): Reader<T> {
  const requirement = `must be ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  const known = new Map<unknown, T>(words.map((word) => [word, word]));
  return reader(requirement, (cell, name) => {
    const exact = known.get(cell);
    if (exact !== undefined) return exact;
    const value = plain(cell);
    const word = typeof value === "string" ? known.get(value.trim().toLowerCase()) : undefined;
    if (word === undefined) throw unfit("unknownOption", name, requirement, cell);
    return word;
  });
}

export const rounding = option("nearest", "down", "up", "none");

export { reader };
