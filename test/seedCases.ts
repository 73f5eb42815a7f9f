import { evaluateFormula } from "./formula";
import { expectClose } from "./relative";

/** A worked number of the two seed documents, as recomputed from the inputs that they print. */
export interface SeedCase {
  readonly id: string;
  /** "futures" is "Portfolio Hedging with Futures", "beta" is "Portfolio Beta Hedging". */
  readonly document: string;
  readonly line: number;
  /** What the document prints, right or wrong, and how that compares with the recomputed number. */
  readonly printed: string;
  readonly verdict: string;
  readonly formula: string;
  readonly expected: unknown;
  /** The document's error by its number in the review of the documents, such as E02. */
  readonly error?: string;
  /** What the document prints as a number, signed as the functions sign it, where that is not the expected one. */
  readonly wrong?: number;
}

export function testSeedCases(cases: readonly SeedCase[]): void {
  test.each(cases)("seed case $id, line $line ($verdict): $formula", ({ formula, expected, wrong }) => {
    const actual = evaluateFormula(formula);
    // Recomputed to 12 digits; a result of nothing is nothing but for noise of the money it is made of.
    if (typeof expected !== "number") expect(actual).toBe(expected);
    else if (expected === 0) expect(Math.abs(actual as number)).toBeLessThan(1e-6);
    else expectClose(actual, expected, 1e-11);
    if (wrong !== undefined)
      expect(Math.abs((actual as number) - wrong)).toBeGreaterThan(0.01 * Math.abs(wrong));
  });
}
