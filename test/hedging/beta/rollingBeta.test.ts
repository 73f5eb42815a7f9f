import { rollingBeta } from "../../../src/hedging/beta/rollingBeta";
import { HedgingError } from "../../../src/hedging/hedgingError";
import { expectClose } from "../../relative";

test("a beta for every full window; a window without one has its error", () => {
  const [flat, bent, last] = rollingBeta([1, 2, 4, NaN], [1, 1, 2, 3], 2, { name: "ols" });
  expect((flat as HedgingError).kind).toBe("noVariation");
  expectClose(bent, 2);
  expect((last as HedgingError).kind).toBe("tooFewObservations");
});
