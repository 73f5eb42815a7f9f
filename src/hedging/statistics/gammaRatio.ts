const large = 20;

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
  const u = 1 / z;
  const series =
    1 +
    u *
      (-1 / 8 +
        u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + u * (-399 / 262144 + (u * 869) / 4194304)))));
  return factor * Math.sqrt(z) * series;
}
