import { normalCdf } from "../statistics/normalCdf";

export type OptionType = "put" | "call";

/**
 * Price of a European option on an index, by Black, Scholes and Merton.
 *
 * call = S e^(−qT) Φ(d₁) − K e^(−rT) Φ(d₂); put = K e^(−rT) Φ(−d₂) − S e^(−qT) Φ(−d₁);
 * d₁ = [ln(S/K) + (r − q) T] / (σ√T) + σ√T / 2; d₂ = d₁ − σ√T
 * S spot and K strike > 0 in index points, σ volatility, r rate and q dividend yield per year, T years; the price is in
 * index points. Without time or volatility it is what the forward is worth against the strike, discounted.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 17.4; Merton (1973).
 * @example optionPrice("put", 42, 40, 0.2, 0.1, 0, 0.5) // 0.8085993729000936
 */
export function optionPrice(
  type: OptionType,
  spot: number,
  strike: number,
  volatility: number,
  rate: number,
  dividendYield: number,
  years: number,
): number {
  const index = spot * Math.exp(-dividendYield * years);
  const cash = strike * Math.exp(-rate * years);
  const sign = type === "call" ? 1 : -1;
  const deviation = volatility * Math.sqrt(years);
  if (deviation === 0) return Math.max(sign * (index - cash), 0);
  const drift = (Math.log(spot / strike) + (rate - dividendYield) * years) / deviation;
  const above = normalCdf(sign * (drift + deviation / 2));
  const exercised = normalCdf(sign * (drift - deviation / 2));
  return Math.max(sign * (index * above - cash * exercised), 0);
}
