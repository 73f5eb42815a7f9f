const rootTwoPi = Math.sqrt(2 * Math.PI);
const middle = 0.67448975;
const far = Math.sqrt(32);

// Coefficients of the rational approximations, in the order in which each sum takes them.
const a = [
  0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
  18154.981253343561249,
];
const b = [47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];
const c = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
  597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
  9842.7148383839780218,
];
const d = [
  22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
  18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const p = [
  0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
  0.001421619193227893466, 2.9112874951168792e-5,
];
const q = [
  1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
  7.29751555083966205e-5,
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
