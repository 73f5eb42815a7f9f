import type { BetaMethod } from "../hedging/beta/betaMethod";
import { HedgingError } from "../hedging/hedgingError";
import { optional, single } from "./arguments";
import { fractionAboveZero, nonNegative, number, option, wholeNonNegative } from "./values";

const methods = option("ols", "blume", "vasicek", "dimson", "ewma", "upside", "downside", "theilsen");

/** The method asked for with its parameter; "columns" where the prior of vasicek is to come from the columns' betas. */
export function betaMethod(method: unknown, parameter: unknown): BetaMethod | "columns" {
  const name = single(optional("method", method, methods, "ols"));
  switch (name) {
    case "vasicek": {
      const deviation = single(optional("parameter", parameter, nonNegative, undefined));
      return deviation === undefined
        ? "columns"
        : { name, priorMean: 1, priorVariance: deviation * deviation };
    }
    case "dimson":
      return { name, lags: single(optional("parameter", parameter, wholeNonNegative, 1)) };
    case "ewma":
      return { name, decay: single(optional("parameter", parameter, fractionAboveZero, 0.94)) };
    default:
      single(optional("parameter", parameter, number, undefined));
      return { name };
  }
}

/** Refuses vasicek without a prior. */
export function withPrior(method: BetaMethod | "columns"): BetaMethod {
  if (method !== "columns") return method;
  const requirement = "must be the prior standard deviation for vasicek with fewer than three columns";
  throw new HedgingError("wrongType", `parameter ${requirement}, got nothing`);
}
