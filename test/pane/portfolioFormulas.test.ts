import type { Regression } from "../../src/pane/history/regression";
import { hedgeFunctions } from "../../src/pane/plan/hedgeFunctions";
import type { Portfolio } from "../../src/pane/portfolio/holdings";
import { portfolioFormulas } from "../../src/pane/portfolio/portfolioFormulas";
import { portfolio } from "./wishes";

const formulas = (more: Partial<Portfolio>) =>
  portfolioFormulas({ ...portfolio, ...more }, hedgeFunctions("HEDGE"));
const ranges = { value: "H!$B$2:$B$9", beta: "H!$C$2:$C$9" };

test("a column of rates is a factor of every value", () => {
  expect(formulas({ ranges: { ...ranges, fx: "H!$D$2:$D$9" } })).toEqual({
    total: "SUMPRODUCT(H!$B$2:$B$9, H!$D$2:$D$9)",
    beta: "HEDGE.PORTFOLIOBETA(H!$B$2:$B$9*H!$D$2:$D$9, H!$C$2:$C$9)",
  });
});

test("rates by currency are linked to their cells, or stand in the formula", () => {
  const rates = new Map([
    ["USD", { kind: "cell", value: 0.9, reference: "Fx!$B$2" }],
    ["GBP", { kind: "typed", value: 1.15 }],
  ] as const);
  const found = formulas({
    ranges: { ...ranges, currency: "H!$D$2:$D$9" },
    conversion: { base: "EUR", rates },
  });
  const factor = 'H!$B$2:$B$9*((H!$D$2:$D$9="EUR")+(H!$D$2:$D$9="USD")*Fx!$B$2+(H!$D$2:$D$9="GBP")*1.15)';
  expect(found).toEqual({
    total: `SUMPRODUCT(${factor})`,
    beta: `HEDGE.PORTFOLIOBETA(${factor}, H!$C$2:$C$9)`,
  });
});

test("a regression becomes BETA over the histories, prices by way of RETURNS", () => {
  const regression = { kind: "returns", portfolio: "R!$A$1:$A$9", index: "R!$B$1:$B$9" } as Regression;
  expect(formulas({ regression }).beta).toBe("HEDGE.BETA(R!$A$1:$A$9, R!$B$1:$B$9)");
  expect(formulas({ regression: { ...regression, kind: "levels" } }).beta).toBe(
    "HEDGE.BETA(HEDGE.RETURNS(R!$A$1:$A$9), HEDGE.RETURNS(R!$B$1:$B$9))",
  );
});
