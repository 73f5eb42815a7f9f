import golden from "../../golden/studentT.json";
import { studentTQuantile, studentTTails } from "../../../src/hedging/statistics/studentT";
import { expectClose } from "../../relative";

test.each(golden.quantiles)(
  "quantile with $df degrees of freedom at $confidence (mpmath)",
  ({ df, confidence, t }) => {
    expectClose(studentTQuantile(confidence, df), t, 1e-13);
  },
);

test.each(golden.probabilities)("P(|T| > $t) with $df degrees of freedom (mpmath)", ({ df, t, tails }) => {
  expectClose(studentTTails(t, df), tails, 2e-12);
});

test("the quantile undoes the tails, from one degree of freedom to a million", () => {
  for (const df of [1, 2, 4, 9, 77, 1_000, 1_000_000]) {
    for (const confidence of [1e-6, 0.2, 0.8, 0.975, 1 - 1e-9]) {
      expectClose(studentTTails(studentTQuantile(confidence, df), df), 1 - confidence, 1e-11);
    }
  }
});

test("printed table: 2.228 at 95 % with 10 degrees of freedom, 1.960 with very many", () => {
  expect(studentTQuantile(0.95, 10).toFixed(3)).toBe("2.228");
  expect(studentTQuantile(0.95, 1e6).toFixed(3)).toBe("1.960");
});

test("a narrow interval keeps its digits: tan(π c / 2), and c √(2 / (1 − c²)) with two degrees of freedom", () => {
  for (const confidence of [1e-12, 1e-7, 0.003, 0.4]) {
    expectClose(studentTQuantile(confidence, 1), Math.tan((Math.PI * confidence) / 2), 2e-15);
    expectClose(studentTQuantile(confidence, 2), confidence * Math.sqrt(2 / (1 - confidence ** 2)), 2e-15);
  }
});

test("the tails of one degree of freedom are Cauchy's to the last digits: 1 − 2/π atan t", () => {
  for (const t of [0.1, 1, 1.8, 1.95, 1.99, 2, 2.1, 30]) {
    const tails = (2 / Math.PI) * Math.atan2(1, t);
    expectClose(studentTTails(t, 1), tails, 2e-15);
  }
});

test("a statistic whose square is beyond double precision leaves nothing in the tails", () => {
  expect(studentTTails(1e200, 3)).toBe(0);
});
