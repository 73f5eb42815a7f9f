import type { Argument } from "./argument";
import { Untranslatable } from "./untranslatable";

// Asked once a cell of a table, and long where whole columns are given.
const known = new WeakMap<Argument, readonly number[]>();

/** One row or one column. */
export class Series {
  readonly length: number;

  constructor(
    private readonly argument: Argument,
    /** Which of several series side by side. */
    private readonly place = 0,
    readonly lies: "across" | "down" = argument.rows === 1 ? "across" : "down",
    private readonly start = 0,
    length?: number,
  ) {
    if (!argument.given) throw new Untranslatable("error");
    this.length = length ?? (lies === "down" ? argument.rows : argument.columns);
  }

  /** A stretch of it as a series of its own. */
  within(from: number, count: number): Series {
    return new Series(this.argument, this.place, this.lies, this.start + from, count);
  }

  /** The whole of it, header included: built-in statistics skip text. */
  get whole(): string {
    return this.part(0, this.length);
  }

  /** Some cells of it. */
  part(from: number, count: number): string {
    const { argument, lies, place, start } = this;
    const line = Math.min(argument.rows, argument.columns) === 1;
    if (line && start + from === 0 && count === Math.max(argument.rows, argument.columns))
      return argument.whole;
    return lies === "down"
      ? argument.part(start + from, place, count, 1)
      : argument.part(place, start + from, 1, count);
  }

  cell(index: number): string {
    return this.argument.at(...this.at(index));
  }

  /** What a cell holds now; fails where nobody knows. */
  now(index: number): unknown {
    const value = this.argument.valueAt(...this.at(index));
    if (value === undefined) throw new Untranslatable("needsRange");
    return value;
  }

  /** Whether the first cell is text, as a header is. */
  get headed(): boolean {
    const first = this.argument.valueAt(...this.at(0));
    return typeof first === "string" && first !== "" && !first.startsWith("#");
  }

  /** Places of the cells that hold a number now. */
  get numbered(): readonly number[] {
    let places = known.get(this.argument);
    if (!places) {
      places = Array.from({ length: this.length }, (_, i) => i).filter(
        (i) => typeof this.now(i) === "number",
      );
      known.set(this.argument, places);
    }
    return places;
  }

  /** The number of each cell's row or column, for formulas that count back from the last one. */
  get position(): string {
    if (!this.argument.range) throw new Untranslatable("needsRange");
    return `${this.lies === "down" ? "ROW" : "COLUMN"}(${this.whole})`;
  }

  private at(index: number): [row: number, column: number] {
    return this.lies === "down" ? [this.start + index, this.place] : [this.place, this.start + index];
  }
}
