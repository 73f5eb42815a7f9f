import { tailedContracts } from "../../../src/hedging/sizing/tailedContracts";
import { expectClose } from "../../relative";

test("105 contracts tailed at 5 % over a year are 100", () => {
  expectClose(tailedContracts(-105, 0.05, 1), -100);
});
