import { gammaRatio } from "./gammaRatio";
import { incompleteBeta } from "./incompleteBeta";

/**
 * Probability that Student's t lies farther from zero than t, on both sides together.
 *
 * P(|T| > t) = I_{ν/(ν + t²)}(ν/2, 1/2)
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.1.
 * @example studentTTails(1, 1) // 0.5
 */
export function studentTTails(t: number, degreesOfFreedom: number): number {
  const ratio = (t / degreesOfFreedom) * t;
  return incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), degreesOfFreedom / 2, 0.5);
}

/** P(|T| ≤ t), accurate where it is small. */
function studentTCentre(t: number, degreesOfFreedom: number): number {
  const ratio = (t / degreesOfFreedom) * t;
  return incompleteBeta(ratio / (1 + ratio), 1 / (1 + ratio), 0.5, degreesOfFreedom / 2);
}

const mostSteps = 200;

/**
 * Distance from zero within which Student's t lies with a probability: the quantile of a confidence interval.
 *
 * Newton's method on the logarithms, of the smaller of the two probabilities: each is nearly a straight line in log t.
 * @example studentTQuantile(0.95, 10) // 2.2281388519649385
 */
export function studentTQuantile(confidence: number, degreesOfFreedom: number): number {
  const central = confidence < 0.5;
  const wanted = central ? confidence : 1 - confidence;
  const probability = central ? studentTCentre : studentTTails;
  let t = 1;
  for (let step = 0; step < mostSteps; step++) {
    const now = probability(t, degreesOfFreedom);
    const slope = ((central ? 1 : -1) * t * twoSidedDensity(t, degreesOfFreedom)) / now;
    // A step of at most e² either way keeps the first ones from leaving the range of doubles.
    const change = Math.max(-2, Math.min(2, Math.log(wanted / now) / slope));
    t *= Math.exp(change);
    if (Math.abs(change) < 4 * Number.EPSILON) break;
  }
  return t;
}

/** Density of |T|. */
function twoSidedDensity(t: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  const ratio = (t / degreesOfFreedom) * t;
  const scale = gammaRatio(half) / Math.sqrt(Math.PI * degreesOfFreedom);
  return 2 * scale * Math.exp(-(half + 0.5) * Math.log1p(ratio));
}
