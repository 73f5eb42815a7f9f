import { gammaRatio } from "./gammaRatio";

const mostTerms = 100_000;

/**
 * Regularised incomplete beta function I_x(a, ½), as the tails of Student's t need it.
 *
 * Takes 1 − x as well as x, so that neither loses digits. Continued fraction by Lentz's method.
 * Source: Press et al., Numerical Recipes, 3rd ed. (2007), section 6.4.
 * @example incompleteBeta(0.5, 0.5, 0.5) // 0.5
 */
export function incompleteBeta(x: number, complement: number, a: number): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const logarithm = x > 0.5 ? Math.log1p(-complement) : Math.log(x);
  const front = Math.exp(a * logarithm) * Math.sqrt(complement / Math.PI) * (gammaRatio(a) / a);
  return front * continuedFraction(x, a);
}

/**
 * No denominator comes to 0: the n-th coefficient is −g_n (1 − g_{n−1}) x, with g_{2m} = m / (a + 2m) and g_{2m+1} =
 * (a + m + ½) / (a + 2m + 1), so that each stays at 1 − g_n x or above.
 */
function continuedFraction(x: number, a: number): number {
  const b = 0.5;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return fraction;
}
