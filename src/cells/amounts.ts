import { nonNegative, number, positive, type Reader, reader, unfit } from "./values";

/** What the numbers of a series must be: a test that costs nothing for each cell, and the reader that says what is wrong. */
export interface Amount {
  readonly fits: (value: number) => boolean;
  readonly read: Reader<number>;
}

const minusOne = "must be -1 or more, as a decimal";

export const anyNumber: Amount = { fits: () => true, read: number };
export const aboveZero: Amount = { fits: (value) => value > 0, read: positive };
export const zeroOrMore: Amount = { fits: (value) => value >= 0, read: nonNegative };

/** A move of the market as a decimal; below −1 a price would be negative, which is a percentage entered as a number. */
export const move: Amount = {
  fits: (value) => value >= -1,
  read: reader(minusOne, (cell, name): number => {
    const value = number(cell, name);
    if (value < -1) throw unfit("outOfRange", name, minusOne, cell);
    return value;
  }),
};
