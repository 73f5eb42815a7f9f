import { expectedValue } from "../../../src/hedging/cost/expectedValue";
import { expectClose } from "../../relative";

test("90 % hedged at 0.7 % cost loses 5.65 % a year where the market gains 5.5 % (E31)", () => {
  expectClose(expectedValue(-0.9, 1, 0.055, 0.007), -0.0565);
});
