import { blumeBeta } from "./blumeBeta";
import { dimsonBeta } from "./dimsonBeta";
import { ewmaBeta } from "./ewmaBeta";
import { olsBeta } from "./olsBeta";
import { betaWithError } from "./betaWithError";
import { sideBeta } from "./sideBeta";
import { theilSenBeta } from "./theilSenBeta";
import { withoutHoles } from "../statistics/withoutHoles";
import { vasicekBeta } from "./vasicekBeta";

/** A way to estimate beta, with its parameter resolved. */
export type BetaMethod =
  | { readonly name: "ols" | "blume" | "upside" | "downside" | "theilsen" }
  | { readonly name: "vasicek"; readonly priorMean: number; readonly priorVariance: number }
  | { readonly name: "dimson"; readonly lags: number }
  | { readonly name: "ewma"; readonly decay: number };

/**
 * Beta of a portfolio by a method; what each does is said where it is computed.
 * p, m returns row by row, NaN for a hole: dimson and ewma give it its place, the others leave the row out.
 * @throws tooFewObservations, noVariation as the method does
 */
export function betaBy(method: BetaMethod, portfolio: Float64Array, market: Float64Array): number {
  if (method.name === "dimson") return dimsonBeta(portfolio, market, method.lags);
  if (method.name === "ewma") return ewmaBeta(portfolio, market, method.decay);
  const pairs = withoutHoles(portfolio, market);
  switch (method.name) {
    case "ols":
      return olsBeta(...pairs);
    case "blume":
      return blumeBeta(olsBeta(...pairs));
    case "theilsen":
      return theilSenBeta(...pairs);
    case "upside":
    case "downside":
      return sideBeta(...pairs, method.name);
    case "vasicek": {
      const { beta, standardError } = betaWithError(...pairs);
      return vasicekBeta(beta, standardError, method.priorMean, method.priorVariance);
    }
  }
}
