import { olsBeta } from "./olsBeta";

/**
 * Beta in rising or in falling markets: ordinary least squares on the periods with the market above or below 0 only.
 *
 * β = Cov(p, m | m > 0) / Var(m | m > 0), or m < 0
 * p, m returns over the same periods, decimals.
 * Source: Bawa and Lindenberg (1977), Journal of Financial Economics 5, 189–200.
 * @throws tooFewObservations below two such periods; noVariation where the market does not vary among them
 * @example sideBeta([0.03, -0.03, 0.05, -0.01], [0.02, -0.02, 0.03, -0.01], "upside") // 2
 */
export function sideBeta(
  portfolio: ArrayLike<number>,
  market: ArrayLike<number>,
  side: "upside" | "downside",
): number {
  const sign = side === "upside" ? 1 : -1;
  const kept: number[] = [];
  for (let i = 0; i < market.length; i++) if (sign * market[i]! > 0) kept.push(i);
  const of = (series: ArrayLike<number>): Float64Array => Float64Array.from(kept, (i) => series[i]!);
  return olsBeta(of(portfolio), of(market));
}
