import { crossHedge } from "../../../src/hedging/sizing/crossHedge";
import { expectClose } from "../../relative";

test("Hull's jet fuel (11th ed., section 3.4): 37.14 contracts of 42,000 gallons are sold", () => {
  expectClose(crossHedge(0.78, 2_000_000, 42_000), -260 / 7);
});
