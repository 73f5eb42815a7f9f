import { rollingBeta } from "../../../src/hedging/beta/rollingBeta";
import { expectClose } from "../../relative";

test("a beta for every full window; a window without one has its error", () => {
  const { betas, failures } = rollingBeta([1, 2, 4, NaN], [1, 1, 2, 3], 2, { name: "ols" });
  expect([...failures].map(([window, { kind }]) => [window, kind])).toEqual([
    [0, "noVariation"],
    [2, "tooFewObservations"],
  ]);
  expectClose(betas[1], 2);
});
