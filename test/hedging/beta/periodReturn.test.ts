import { periodReturn } from "../../../src/hedging/beta/periodReturn";
import { expectClose } from "../../relative";

test("100 to 110 is a tenth, or ln 1.1", () => {
  expectClose(periodReturn(100, 110, "simple"), 0.1, 1e-14);
  expectClose(periodReturn(100, 110, "log"), 0.0953101798043249, 1e-14);
});
