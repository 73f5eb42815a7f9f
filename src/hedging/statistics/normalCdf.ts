const rootTwoPi = Math.sqrt(2 * Math.PI);
const middle = 0.67448975;
const far = Math.sqrt(32);

// Coefficients of the rational approximations, in the order in which each sum takes them.
const a = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const b = [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const c = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const d = [
  22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const p = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
];
const q = [
  1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];

/**
 * Probability that a standard normal variable lies below x, to the last digits in either tail.
 *
 * Φ(x) by rational approximations on |x| ≤ 0.67, ≤ √32 and beyond; the tail's e^(−x²/2) is split so that it keeps its
 * digits however small it is.
 * Source: Cody, Mathematics of Computation 23 (1969), 631–637; his ANORM in ACM Algorithm 715 (1993).
 * @example normalCdf(-1.96) // 0.024997895148220435
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size <= middle) {
    const square = x * x;
    return 0.5 + x * quotient(a, b, square);
  }
  const tail = size <= far ? bell(size) * quotient(c, d, size) : farTail(size);
  return x > 0 ? 1 - tail : tail;
}

function farTail(x: number): number {
  if (x > 40) return 0;
  const inverse = 1 / (x * x);
  return (bell(x) * (1 / rootTwoPi - inverse * quotient(p, q, inverse))) / x;
}

/** e^(−x²/2), the square taken from x cut to sixteenths and from the rest. */
function bell(x: number): number {
  const cut = Math.trunc(x * 16) / 16;
  return Math.exp(-0.5 * cut * cut) * Math.exp(-0.5 * (x - cut) * (x + cut));
}

/** (t₀ zⁿ + t₁ zⁿ⁻¹ + …) / (zⁿ + s₀ zⁿ⁻¹ + …) */
function quotient(top: readonly number[], bottom: readonly number[], z: number): number {
  let numerator = top[0]!;
  let denominator = 1;
  for (let i = 0; i < bottom.length; i++) {
    numerator = numerator * z + top[i + 1]!;
    denominator = denominator * z + bottom[i]!;
  }
  return numerator / denominator;
}
