export type ReturnType = "simple" | "log";

/**
 * Return of a price over one period.
 *
 * simple: P_1 / P_0 − 1; log: ln(P_1 / P_0)
 * P_0, P_1 > 0 prices at the beginning and end; a decimal, not percent.
 * @example periodReturn(100, 110, "simple") // 0.10000000000000009
 */
export function periodReturn(from: number, to: number, type: ReturnType): number {
  return type === "log" ? Math.log(to / from) : to / from - 1;
}
