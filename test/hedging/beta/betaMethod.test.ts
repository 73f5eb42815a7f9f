import { betaBy } from "../../../src/hedging/beta/betaMethod";
import { expectClose } from "../../relative";

const market = Float64Array.of(0.02, NaN, -0.02, 0.03);
const portfolio = Float64Array.of(0.03, 9, -0.03, 0.05);

test("methods without places leave the holes out, those with places keep them", () => {
  expectClose(betaBy({ name: "ols" }, portfolio, market), 11 / 7);
  expectClose(betaBy({ name: "blume" }, portfolio, market), (22 / 7 + 1) / 3);
  expectClose(betaBy({ name: "theilsen" }, portfolio, market), 1.6);
  expectClose(betaBy({ name: "ewma", decay: 1 }, portfolio, market), 11 / 7);
  expectClose(betaBy({ name: "dimson", lags: 0 }, portfolio, market), 11 / 7);
  expect(() => betaBy({ name: "dimson", lags: 1 }, portfolio, market)).toThrow(
    "observations must be 4 or more, got 0",
  );
});
