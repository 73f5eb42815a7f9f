import type { Literal } from "./formulaNode";

/** An argument of a function as its translation sees it: what stands where, and what it holds now. */
export interface Argument {
  /** False where nothing stands between the commas. */
  readonly given: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Its value where it is written into the formula. */
  readonly literal?: Literal;
  /** Whether it is cells of a sheet. */
  readonly range: boolean;
  /** The whole of it, as an argument of another function takes it. */
  readonly whole: string;
  /** One cell of it, which can stand in any calculation. */
  at(row: number, column: number): string;
  /** What that cell holds; undefined where nobody knows. */
  valueAt(row: number, column: number): Literal | undefined;
  /** A part of a range; fails where it is calculated. */
  part(row: number, column: number, rows: number, columns: number): string;
}
