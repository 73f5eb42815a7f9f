/** Moments of weighted pairs that can be added to and combined without taking anything away. */
export interface Accumulator {
  pairs: number;
  weight: number;
  meanX: number;
  meanY: number;
  xx: number;
  xy: number;
  yy: number;
  lowX: number;
  highX: number;
}

export function accumulator(): Accumulator {
  return { pairs: 0, weight: 0, meanX: 0, meanY: 0, xx: 0, xy: 0, yy: 0, lowX: Infinity, highX: -Infinity };
}

/**
 * Adds a pair with a weight; a hole (NaN) or no weight adds nothing.
 * Source: West (1979), Communications of the ACM 22, 532–535.
 */
export function add(to: Accumulator, x: number, y: number, weight: number): void {
  if (Number.isNaN(x) || Number.isNaN(y)) return;
  to.pairs++;
  to.weight += weight;
  const share = to.weight === 0 ? 0 : weight / to.weight;
  const dx = x - to.meanX;
  const dy = y - to.meanY;
  to.meanX += share * dx;
  to.meanY += share * dy;
  const rest = weight * (1 - share);
  to.xx += rest * dx * dx;
  to.xy += rest * dx * dy;
  to.yy += rest * dy * dy;
  if (x < to.lowX) to.lowX = x;
  if (x > to.highX) to.highX = x;
}

/** Lets what was added so far count less. */
export function age(moments: Accumulator, decay: number): void {
  if (decay === 1) return;
  moments.weight *= decay;
  moments.xx *= decay;
  moments.xy *= decay;
  moments.yy *= decay;
}

/**
 * Both together, the first with its weights scaled.
 * Source: Chan, Golub and LeVeque (1983), The American Statistician 37, 242–247.
 */
export function combine(first: Accumulator, scale: number, second: Accumulator, into: Accumulator): void {
  const before = first.weight * scale;
  const weight = before + second.weight;
  const share = weight === 0 ? 0 : second.weight / weight;
  const dx = second.meanX - first.meanX;
  const dy = second.meanY - first.meanY;
  // An empty half has no mean of its own, so nothing lies between the two.
  const between = first.pairs === 0 || second.pairs === 0 ? 0 : before * share;
  into.pairs = first.pairs + second.pairs;
  into.weight = weight;
  into.meanX = first.meanX + share * dx;
  into.meanY = first.meanY + share * dy;
  into.xx = first.xx * scale + second.xx + between * dx * dx;
  into.xy = first.xy * scale + second.xy + between * dx * dy;
  into.yy = first.yy * scale + second.yy + between * dy * dy;
  into.lowX = Math.min(first.lowX, second.lowX);
  into.highX = Math.max(first.highX, second.highX);
}
