import { residualBeta } from "../../../src/hedging/sizing/residualBeta";
import { expectClose } from "../../relative";

test("94 SPI 200 at 8,500 take 50 million of beta 0.9 to 0.5005 (seed case S001-0015, by hand 0.9 − 94 × 212,500 / 50 million)", () => {
  expectClose(residualBeta(50_000_000, 0.9, -94, 212_500, 1), 0.5005);
});

test("a future of beta 1.1 takes off more", () => {
  expectClose(residualBeta(500_000, 1, -2, 225_000, 1.1), 0.01);
});

test("an empty portfolio has no beta", () => {
  expect(() => residualBeta(0, 1, -2, 225_000, 1)).toThrow("portfolio_value must not be 0, got 0");
});
