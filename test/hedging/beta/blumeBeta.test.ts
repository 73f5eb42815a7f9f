import { blumeBeta } from "../../../src/hedging/beta/blumeBeta";
import { expectClose } from "../../relative";

test("a third of the way to 1", () => {
  expectClose(blumeBeta(1.3), 1.2);
  expectClose(blumeBeta(1), 1);
  expectClose(blumeBeta(-0.5), 0);
});
