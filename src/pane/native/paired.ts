import type { Given } from "./given";
import type { Series } from "./series";
import { Untranslatable } from "./untranslatable";

/** Statistics of two series side by side; a pair with a blank or text on either side is left out. */
export class Paired {
  constructor(
    readonly first: Series,
    readonly second: Series,
  ) {
    if (first.length !== second.length) throw new Untranslatable("error");
    if (first.lies !== second.lies && first.length > 1) throw new Untranslatable("directions");
  }

  /** 1 where text stands first in both, a header. */
  get header(): 0 | 1 {
    return this.first.headed && this.second.headed ? 1 : 0;
  }

  /** TRUE or 1 where both hold a number. */
  get whole(): string {
    return `ISNUMBER(${this.first.whole})*ISNUMBER(${this.second.whole})`;
  }

  /** A calculation over the whole pairs, "" elsewhere, which built-in statistics skip. */
  where(calculation: string, and = ""): string {
    return `IF(${this.whole}${and},${calculation},"")`;
  }

  get count(): string {
    return `SUMPRODUCT(${this.whole})`;
  }

  get slope(): string {
    return this.ofBoth("SLOPE");
  }

  get slopeError(): string {
    return `${this.ofBoth("STEYX")}/SQRT(DEVSQ(${this.where(this.second.whole)}))`;
  }

  /** SLOPE, INTERCEPT, RSQ, STEYX: of the first on the second. */
  ofBoth(name: string): string {
    return `${name}(${this.first.whole},${this.second.whole})`;
  }

  /** Refuses series with holes among their numbers, for formulas that go by place. */
  refuseHoles(): void {
    for (let i = this.header; i < this.first.length; i++) {
      if (typeof this.first.now(i) !== "number" || typeof this.second.now(i) !== "number")
        throw new Untranslatable("holes");
    }
  }
}

export function paired(given: Given, first: string, second: string): Paired {
  return new Paired(given.series(first), given.series(second));
}
