import { gammaRatio } from "./gammaRatio";

const tiny = 1e-300;
const mostTerms = 100_000;

/**
 * Regularised incomplete beta function I_x(a, b) where a or b is ½, as Student's t needs it.
 *
 * Takes 1 − x as well as x, so that neither loses digits. Continued fraction by Lentz's method, on the side where it
 * converges fast.
 * Source: Press et al., Numerical Recipes, 3rd ed. (2007), section 6.4.
 * @example incompleteBeta(0.5, 0.5, 0.5, 0.5) // 0.5
 */
export function incompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(complement, x, b, a);
  const beta = Math.sqrt(Math.PI) / gammaRatio(a === 0.5 ? b : a);
  const power = a * logarithm(x, complement) + b * logarithm(complement, x);
  return (Math.exp(power) / (a * beta)) * continuedFraction(x, a, b);
}

/** ln x, from 1 − x where x is close to 1. */
function logarithm(x: number, complement: number): number {
  return x > 0.5 ? Math.log1p(-complement) : Math.log(x);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return fraction;
}

function away(fromZero: number): number {
  return Math.abs(fromZero) < tiny ? tiny : fromZero;
}
