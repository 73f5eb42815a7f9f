import { nonNegative, number, positive, type Reader, reader, unfit } from "./values";

/** What the numbers of a series must be: a bound that costs next to nothing for each cell, and a reader that says what is wrong. */
export interface Amount {
  /** The least number that fits. */
  readonly least: number;
  readonly read: Reader<number>;
}

const minusOne = "must be -1 or more, as a decimal";

export const anyNumber: Amount = { least: -Number.MAX_VALUE, read: number };
export const aboveZero: Amount = { least: Number.MIN_VALUE, read: positive };
export const zeroOrMore: Amount = { least: 0, read: nonNegative };

/** A move of the market as a decimal; below −1 a price would be negative, which is a percentage entered as a number. */
export const move: Amount = {
  least: -1,
  read: reader(minusOne, (cell, name): number => {
    const value = number(cell, name);
    if (value < -1) throw unfit("outOfRange", name, minusOne, cell);
    return value;
  }),
};

/** Whether a number is finite and large enough; false for what is none. */
export function fits(value: number, least: number): boolean {
  return value >= least && value <= Number.MAX_VALUE;
}
