const fractions = {
  "very bearish": 1,
  bearish: 0.75,
  neutral: 0.5,
  bullish: 0.25,
  "very bullish": 0,
} as const;

export type View = keyof typeof fractions;

/**
 * Hedge fraction for a view of the market.
 *
 * very bearish 1, bearish 0.75, neutral 0.5, bullish 0.25, very bullish 0
 * Source: seed document "Portfolio Hedging with Futures", lines 2051–2061.
 * @example viewFraction("bearish") // 0.75
 */
export function viewFraction(view: View): number {
  return fractions[view];
}
