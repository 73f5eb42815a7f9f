import { incompleteBeta } from "../../../src/hedging/statistics/incompleteBeta";
import { expectClose } from "../../relative";

test("a = ½ is the arcsine law: 2/π asin √x", () => {
  for (const x of [0.001, 0.1, 0.3]) {
    expectClose(incompleteBeta(x, 1 - x, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
  }
});

test("a = 1 is 1 − √(1 − x)", () => {
  for (const x of [0.01, 0.4, 0.75]) expectClose(incompleteBeta(x, 1 - x, 1), 1 - Math.sqrt(1 - x), 1e-13);
});

test("nothing of the range is 0, all of it 1", () => {
  expect(incompleteBeta(0, 1, 3)).toBe(0);
  expect(incompleteBeta(1, 0, 3)).toBe(1);
});
