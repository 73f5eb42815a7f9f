import { HedgingError } from "../hedgingError";
import { varies } from "../statistics/varies";
import { slopeOf } from "./olsBeta";
import { returnLevel } from "./returnLevel";

/**
 * Beta by least squares that trusts recent returns more.
 *
 * minimises Σ λ^age (p − a − β m)², age 0 for the last row
 * p, m returns, oldest first, NaN where a row has a hole: it keeps its place and its age; λ decay, 0 < λ ≤ 1.
 * Source: J.P. Morgan, RiskMetrics Technical Document, 4th ed. (1996), section 5.2, with an intercept.
 * @throws tooFewObservations below two pairs; noVariation where the market does not vary under the weights
 * @example ewmaBeta([0.03, -0.03, 0.05], [0.02, -0.02, 0.03], 1) // 1.5714285714285714
 */
export function ewmaBeta(portfolio: ArrayLike<number>, market: ArrayLike<number>, decay: number): number {
  const rows = portfolio.length;
  const weights = new Float64Array(rows);
  let pairs = 0;
  let total = 0;
  let sumX = 0;
  let sumY = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = rows - 1, weight = 1; i >= 0; i--, weight *= decay) {
    const x = market[i]!;
    const y = portfolio[i]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    weights[i] = weight;
    pairs++;
    total += weight;
    sumX += weight * x;
    sumY += weight * y;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  if (pairs < 2)
    throw new HedgingError("tooFewObservations", `observations must be two or more, got ${pairs}`);
  const meanX = sumX / total;
  const meanY = sumY / total;
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < rows; i++) {
    if (weights[i] === 0) continue;
    const dx = market[i]! - meanX;
    xx += weights[i]! * dx * dx;
    xy += weights[i]! * dx * (portfolio[i]! - meanY);
  }
  return slopeOf({ xx: varies(low, high, returnLevel) ? xx : 0, xy, meanX });
}
