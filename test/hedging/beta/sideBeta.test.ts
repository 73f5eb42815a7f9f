import { sideBeta } from "../../../src/hedging/beta/sideBeta";
import { expectClose } from "../../relative";

const market = [0.02, -0.02, 0.03, -0.01, 0];
const portfolio = [0.03, -0.03, 0.05, -0.01, 9];

test("each side has its own slope; a market of 0 is on neither", () => {
  expectClose(sideBeta(portfolio, market, "upside"), 2);
  expectClose(sideBeta(portfolio, market, "downside"), 2);
  expectClose(sideBeta([1, 2, 3], [0.1, -0.1, 0.3], "upside"), 10);
});

test("one rising period is too few", () => {
  expect(() => sideBeta([1, 2], [1, -1], "upside")).toThrow("observations must be two or more, got 1");
});
