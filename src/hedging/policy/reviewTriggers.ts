import { HedgingError } from "../hedgingError";

const noise = 1e-9;

export interface Review {
  readonly portfolioValue: number;
  readonly beta: number;
  /** Value, beta and days at the last review; what is left out triggers nothing. */
  readonly lastValue: number | undefined;
  readonly lastBeta: number | undefined;
  readonly daysSinceReview: number | undefined;
  readonly valueTrigger: number;
  readonly betaTrigger: number;
  readonly daysTrigger: number;
}

export interface Triggers {
  /** Whether anything was given to judge by. */
  readonly asked: boolean;
  /** What has reached its trigger, in words. */
  readonly fired: readonly string[];
}

/**
 * Which reasons to review a hedge have come up since the last review.
 *
 * |V / V_last − 1| ≥ value trigger; |β − β_last| ≥ beta trigger; days ≥ days trigger; each within 1e-9
 * Values in one currency, value trigger a fraction, days calendar days. A change of exactly the trigger counts (E41).
 * Source: seed document "Portfolio Hedging with Futures", lines 1969–2016.
 * @throws divisionByZero where the last value is 0
 * @example reviewTriggers({ portfolioValue: 550000, beta: 1, lastValue: 500000, lastBeta: undefined, daysSinceReview: 10, valueTrigger: 0.1, betaTrigger: 0.1, daysTrigger: 91 }).fired.length // 1
 */
export function reviewTriggers(review: Review): Triggers {
  const { portfolioValue, beta, lastValue, lastBeta, daysSinceReview } = review;
  const fired: string[] = [];
  if (lastValue !== undefined) {
    if (lastValue === 0) throw new HedgingError("divisionByZero", "last_value must not be 0, got 0");
    const change = portfolioValue / lastValue - 1;
    if (Math.abs(change) >= review.valueTrigger - noise) {
      fired.push(`value changed by ${percent(change)} (trigger ${percent(review.valueTrigger)})`);
    }
  }
  if (lastBeta !== undefined && Math.abs(beta - lastBeta) >= review.betaTrigger - noise) {
    fired.push(`beta changed by ${short(beta - lastBeta)} (trigger ${short(review.betaTrigger)})`);
  }
  if (daysSinceReview !== undefined && daysSinceReview >= review.daysTrigger - noise) {
    fired.push(`${short(daysSinceReview)} days since the last review (trigger ${short(review.daysTrigger)})`);
  }
  const asked = [lastValue, lastBeta, daysSinceReview].some((given) => given !== undefined);
  return { asked, fired };
}

function percent(fraction: number): string {
  return `${short(100 * fraction)}%`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
