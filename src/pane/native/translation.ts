import type { Given } from "./given";
import type { Reason } from "./untranslatable";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** How one function is said in built-in ones. */
export interface Translation {
  /** Its arguments in order, optional ones in brackets: "contract price [contracts]". */
  readonly parameters: string;
  /** "each": a result for each cell of its ranges. "table": more cells than a calculation can go on with. */
  readonly shape: "each" | "one" | "table" | ((given: Given) => Shape);
  /** The built-in formula of one cell of the result. */
  readonly formula: (given: Given) => string;
  /** The whole result as an array for another function. */
  readonly array?: (given: Given) => string;
  /** What the copy says of a result that is written as a constant. */
  readonly constant?: Reason;
}

/** A function that has no built-in equivalent. */
export interface Untranslated {
  readonly parameters: string;
  readonly reason: Reason;
}

export type Translations = Readonly<Record<string, Translation | Untranslated>>;
