import { gammaRatio } from "./gammaRatio";
import { incompleteBeta } from "./incompleteBeta";

/** Up to here the middle is summed and the tails are the rest; beyond, the other way round. */
const near = 2;
const mostSteps = 200;

/**
 * Probability that Student's t lies farther from zero than t, on both sides together.
 *
 * P(|T| > t) = I_{ν/(ν + t²)}(ν/2, 1/2)
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.1.
 * @example studentTTails(1, 1) // 0.5
 */
export function studentTTails(t: number, degreesOfFreedom: number): number {
  if (t < near) return 1 - middle(t, degreesOfFreedom);
  const ratio = (t / degreesOfFreedom) * t;
  return incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), degreesOfFreedom / 2);
}

/**
 * Distance from zero within which Student's t lies with a probability: the quantile of a confidence interval.
 *
 * Newton's method on the logarithms, of the smaller of the two probabilities: each is nearly a straight line in log t.
 * The smaller one is the middle only up to t = 1, and the steps start there and never go beyond.
 * @example studentTQuantile(0.95, 10) // 2.2281388519862744
 */
export function studentTQuantile(confidence: number, degreesOfFreedom: number): number {
  const central = confidence < 0.5;
  const wanted = central ? confidence : 1 - confidence;
  let t = 1;
  for (let step = 0; step < mostSteps; step++) {
    const now = central ? middle(t, degreesOfFreedom) : studentTTails(t, degreesOfFreedom);
    const slope = ((central ? 2 : -2) * t * density(t, degreesOfFreedom)) / now;
    // A step of at most e² either way keeps the first ones from leaving the range of doubles.
    const change = Math.max(-2, Math.min(2, Math.log(wanted / now) / slope));
    t *= Math.exp(change);
    if (Math.abs(change) < 4 * Number.EPSILON) break;
  }
  return t;
}

/** P(|T| ≤ t) for small t, by a series of positive terms: 2 t f(t) Σ ((ν + 1)/2)_n / (3/2)_n (t² / (ν + t²))^n. */
function middle(t: number, degreesOfFreedom: number): number {
  const half = (degreesOfFreedom + 1) / 2;
  const ratio = (t / degreesOfFreedom) * t;
  const share = ratio / (1 + ratio);
  let term = 1;
  let sum = 1;
  for (let n = 0; term > sum * (Number.EPSILON / 4); n++) {
    term *= ((half + n) / (1.5 + n)) * share;
    sum += term;
  }
  return 2 * t * density(t, degreesOfFreedom) * sum;
}

function density(t: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  const scale = gammaRatio(half) / Math.sqrt(Math.PI * degreesOfFreedom);
  return scale * Math.exp(-(half + 0.5) * Math.log1p((t / degreesOfFreedom) * t));
}
