import { vasicekBeta } from "../../../src/hedging/beta/vasicekBeta";
import { expectClose } from "../../relative";

test("equal variances meet half way, a certain beta stays, a certain prior wins", () => {
  expectClose(vasicekBeta(1.5, 0.3, 1, 0.09), 1.25);
  expect(vasicekBeta(1.5, 0, 1, 0.09)).toBe(1.5);
  expect(vasicekBeta(1.5, 0.3, 1, 0)).toBe(1);
});

test("a certain beta stays, though the prior is certain too", () => {
  expect(vasicekBeta(1.5, 0, 1, 0)).toBe(1.5);
});
