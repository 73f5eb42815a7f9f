import { contractsToTargetBeta } from "../../../src/hedging/sizing/contractsToTargetBeta";
import { expectClose } from "../../relative";

// Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5: S&P 500 futures at 1,010, multiplier 250.
test.each([
  ["beta 1 hedged away", 1, 0, -20],
  ["beta 1.5 hedged away", 1.5, 0, -30],
  ["beta 1.5 cut to 0.75", 1.5, 0.75, -15],
  ["beta 1.5 raised to 2", 1.5, 2, 10],
])("Hull's portfolio of 5.05 million: %s", (_, beta, target, contracts) => {
  expectClose(contractsToTargetBeta(5_050_000, beta, 1_010 * 250, target, 1, 1), contracts);
});

test("the SPI 200 example: 50 million from beta 0.9 to 0.5 at 8,500 is 94.12 contracts short", () => {
  expectClose(contractsToTargetBeta(50_000_000, 0.9, 212_500, 0.5, 1, 1), -1600 / 17);
});

test("half the way takes half the contracts, a future of beta 2 half as many", () => {
  expectClose(contractsToTargetBeta(10_000_000, 1.2, 200_000, 0, 0.5, 1), -30);
  expectClose(contractsToTargetBeta(10_000_000, 1.2, 200_000, 0, 1, 2), -30);
});
