const large = 30;

// Coefficients of 1 / a^k in the asymptotic series.
const coefficients = [
  1,
  -1 / 8,
  1 / 128,
  5 / 1024,
  -21 / 32768,
  -399 / 262144,
  869 / 4194304,
  39325 / 33554432,
  -334477 / 2147483648,
  -28717403 / 17179869184,
];

/**
 * Γ(a + ½) / Γ(a), without either gamma function: the asymptotic series where a is large, else down from there by
 * Γ(z + 1) = z Γ(z).
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.47.
 * @example gammaRatio(1) // 0.886226925452758 (√π / 2)
 */
export function gammaRatio(a: number): number {
  let factor = 1;
  let z = a;
  for (; z < large; z++) factor *= z / (z + 0.5);
  const series = coefficients.reduceRight((sum, coefficient) => sum / z + coefficient, 0);
  return factor * Math.sqrt(z) * series;
}
