import { normalCdf } from "../statistics/normalCdf";

/**
 * Probability that a price reaches a level within a time, watched continuously.
 *
 * ln P moves with drift ν = μ − σ²/2 and volatility σ a year; b = |ln(L / P)|, ν' = ν toward the level, s = σ √T:
 * Φ((ν' T − b) / s) + e^(2 ν' b / σ²) Φ((−ν' T − b) / s)
 * P price now and L level, both above 0; μ drift of the price and σ > 0 volatility a year, decimals; T > 0 years.
 * Source: Harrison, Brownian Motion and Stochastic Flow Systems (1985), section 1.8 (first passage); Hull, 11th ed.
 * (2022), chapter 26 for the reflection.
 * @example touchProbability(100, 100, 0, 0.2, 1) // 1
 */
export function touchProbability(
  price: number,
  level: number,
  drift: number,
  volatility: number,
  years: number,
): number {
  const distance = Math.log(level / price);
  const toward = (distance >= 0 ? 1 : -1) * (drift - (volatility * volatility) / 2);
  const far = Math.abs(distance);
  const spread = volatility * Math.sqrt(years);
  const direct = (toward * years - far) / spread;
  const reflected = (-toward * years - far) / spread;
  return Math.min(
    1,
    normalCdf(direct) + reflectedPart(direct, reflected, (2 * toward * far) / (volatility * volatility)),
  );
}

/** e^exponent Φ(reflected); where Φ is a tail, by e^exponent φ(reflected) = φ(direct), so that nothing overflows. */
function reflectedPart(direct: number, reflected: number, exponent: number): number {
  if (reflected > -1) return Math.exp(exponent) * normalCdf(reflected);
  return Math.exp((-direct * direct) / 2) * tailRatio(-reflected);
}

/** Φ(−x) / e^(−x²/2) for x ≥ 1. */
function tailRatio(x: number): number {
  if (x < 30) return normalCdf(-x) * Math.exp((x * x) / 2);
  const z = 1 / (x * x);
  return (1 - z * (1 - 3 * z * (1 - 5 * z * (1 - 7 * z * (1 - 9 * z))))) / (x * Math.sqrt(2 * Math.PI));
}
