import { findContract } from "../../../src/hedging/contracts/catalogue";
import { basketOf, rankingOf, type Contender } from "../../../src/pane/contract/ranking";
import { rankingInput } from "../../../src/pane/contract/rankingInput";
import type { HistoryRange } from "../../../src/pane/history/regression";
import type { CellValue } from "../../../src/workbook/workbook";

const own = Float64Array.of(0.03, -0.03, 0.05, NaN);
const contender = (code: string, returns: number[], contractValue: number): Contender => ({
  contract: findContract(code)!,
  returns: Float64Array.from(returns),
  contractValue,
});
const es = contender("ES", [0.02, -0.02, 0.03, 0.01], 100_000);
const still = contender("NQ", [0.01, 0.01, 0.01, 0.01], 100_000);
const poor = contender("YM", [0.02, 0.02, -0.01, 0.01], 100_000);

test("contracts by what they leave: RANK's documented example, its error by hand", () => {
  const ranked = rankingOf(own, [poor, es, still], 1_000_000, 1, 1);
  expect(ranked.map(({ contract }) => contract.code)).toEqual(["ES", "YM"]);
  expect(ranked[0]!.hedge).toMatchObject({ lots: -16 });
  // r_p − 1.6 r: −0.002, 0.002, 0.002; mean 0.002/3, sum of squares 1.0667e-5, over 2
  expect(ranked[0]!.trackingError).toBeCloseTo(Math.sqrt(1.066666666667e-5 / 2), 10);
});

test("a basket takes whole rows alone, and leaves no more than the best contract", () => {
  const long = (code: string, wave: number) =>
    contender(
      code,
      Array.from({ length: 40 }, (_, i) => 0.01 * Math.sin(i * wave)),
      100_000,
    );
  const [first, second] = [long("ES", 1.7), long("YM", 0.6)];
  const both = first.returns.map((value, i) => 0.8 * value + 0.5 * second.returns[i]!);
  const found = basketOf(both, [first, second], 1_000_000, 252)!;
  // The portfolio is 0.8 of one and 0.5 of the other: 8 and 5 contracts of a tenth of it.
  expect(found.lots).toEqual([-8, -5]);
  expect(found.trackingError).toBeCloseTo(0, 9);
  expect(basketOf(both, [first, first], 1_000_000, 252)).toBeUndefined();
});

describe("histories to rank", () => {
  const range = (address: string, values: CellValue[][]): HistoryRange => ({
    kind: "range",
    reference: address,
    address,
    values,
  });
  const portfolio = range("R!$A$1:$A$4", [["P"], [0.03], [-0.03], [0.05]]);
  const contracts = range("R!$B$1:$C$4", [
    ["es", "NQ"],
    [0.02, 0.03],
    [-0.02, -0.01],
    [0.03, 0.02],
  ]);
  const input = (own: HistoryRange, others: HistoryRange) =>
    rankingInput(own, others, "returns", findContract, ({ code }) =>
      code === "ES" ? { price: 4500, fx: 0.9 } : undefined,
    );

  test("headers are codes; what has no price is named", () => {
    const found = input(portfolio, contracts);
    expect(found).toMatchObject({ noPrice: ["NQ"] });
    // 4,500 × 50 × 0.9
    expect("contenders" in found && found.contenders).toMatchObject([
      { contract: { code: "ES" }, contractValue: 202_500 },
    ]);
  });

  test.each<[string, HistoryRange, HistoryRange, object]>([
    [
      "an error value",
      portfolio,
      range("R!$B$1:$B$4", [["ES"], [0.01], ["#N/A"], [0.02]]),
      { problem: "fault", of: "contracts", fault: { cell: "B3" } },
    ],
    [
      "no headers",
      portfolio,
      range("R!$B$1:$B$4", [[0.01], [0.01], [0.02], [0.02]]),
      { problem: "noHeaders" },
    ],
    [
      "an unknown code",
      portfolio,
      range("R!$B$1:$B$4", [["S&P"], [0.01], [0.02], [0.02]]),
      { problem: "unknownCodes", codes: ["S&P"] },
    ],
    [
      "another length",
      portfolio,
      range("R!$B$1:$B$3", [["ES"], [0.01], [0.02]]),
      { problem: "lengths", portfolio: 4, contracts: 3 },
    ],
    ["a portfolio of two columns", contracts, contracts, { problem: "severalLines" }],
  ])("%s is told of", (_, own, others, problem) => expect(input(own, others)).toMatchObject(problem));
});
