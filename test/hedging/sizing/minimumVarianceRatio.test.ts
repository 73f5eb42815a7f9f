import { minimumVarianceRatio } from "../../../src/hedging/sizing/minimumVarianceRatio";
import { expectClose } from "../../relative";

test("three pairs by hand: covariance 22 over variance 14", () => {
  expectClose(minimumVarianceRatio([0.03, -0.03, 0.05], [0.02, -0.02, 0.03]), 11 / 7);
});
