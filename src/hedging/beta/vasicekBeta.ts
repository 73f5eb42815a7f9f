/**
 * Beta moved toward a prior mean, the more the less certain it is.
 *
 * β' = w β + (1 − w) μ; w = σ² / (σ² + SE²)
 * β estimate with standard error SE, μ and σ² prior mean and variance. A certain estimate (SE 0) stays as it is.
 * Source: Vasicek (1973), Journal of Finance 28, 1233–1239.
 * @example vasicekBeta(1.5, 0.3, 1, 0.09) // 1.25
 */
export function vasicekBeta(
  beta: number,
  standardError: number,
  priorMean: number,
  priorVariance: number,
): number {
  const own = standardError === 0 ? 1 : priorVariance / (priorVariance + standardError * standardError);
  return own * beta + (1 - own) * priorMean;
}
