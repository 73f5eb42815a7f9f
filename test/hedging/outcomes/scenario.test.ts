import { HedgingError } from "../../../src/hedging/hedgingError";
import { scenario } from "../../../src/hedging/outcomes/scenario";
import { expectClose } from "../../relative";

test("the documents' crash by hand: −100,000 and +90,000 at a cost of 200 (futures document, lines 1276–1308)", () => {
  const at = scenario(500_000, 1, -2, 4_500, 225_000, 200, -0.2);
  expectClose(at.futuresPrice, 3_600);
  expectClose(at.portfolioPnl, -100_000);
  expectClose(at.futuresPnl, 90_000);
  expectClose(at.netPnl, -10_200);
  expectClose(at.netReturn as number, -0.0204);
  expectClose(at.offset!, 0.9);
});

test("beta moves the portfolio, not the future: 60 SPI 200 offset all of it (beta document, line 26)", () => {
  const at = scenario(10_000_000, 1.2, -60, 8_000, 200_000, 0, -0.05);
  expect(Math.abs(at.netPnl)).toBeLessThan(1e-9);
  expectClose(at.offset!, 1);
});

test("a flat market has no offset, an empty portfolio no return", () => {
  expect(scenario(500_000, 1, -2, 4_500, 225_000, 200, 0).offset).toBeUndefined();
  const empty = scenario(0, 1, -2, 4_500, 225_000, 0, 0.1);
  expect(empty.netReturn).toEqual(new HedgingError("divisionByZero", "portfolio_value must not be 0, got 0"));
  expect(empty.offset).toBeUndefined();
});
