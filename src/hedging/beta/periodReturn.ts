export type ReturnType = "simple" | "log";

/**
 * Return of a price over one period.
 *
 * simple: (P_1 − P_0) / P_0; log: ln(P_1 / P_0)
 * P_0, P_1 > 0 prices at the beginning and end; a decimal, not percent. Written from the difference of the prices, so
 * that a small return keeps its digits.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 15.4.
 * @example periodReturn(100, 110, "simple") // 0.1
 */
export function periodReturn(from: number, to: number, type: ReturnType): number {
  const simple = (to - from) / from;
  return type === "log" ? Math.log1p(simple) : simple;
}
