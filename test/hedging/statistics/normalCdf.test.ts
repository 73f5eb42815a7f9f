import golden from "../../golden/normal.json";
import { normalCdf } from "../../../src/hedging/statistics/normalCdf";
import { expectClose } from "../../relative";

test.each(golden.cdf)("Φ($x) (mpmath)", ({ x, probability }) => {
  expectClose(normalCdf(x), probability, 1e-15);
});

test("the printed table: 0.9750 at 1.96, 0.7791 at 0.7693 and 0.7349 at 0.6278 (Hull, section 15.9)", () => {
  expect(normalCdf(1.96).toFixed(4)).toBe("0.9750");
  expect(normalCdf(0.7693).toFixed(4)).toBe("0.7791");
  expect(normalCdf(0.6278).toFixed(4)).toBe("0.7349");
});

test("both sides together are one, also across the joins of the approximations", () => {
  for (let x = 0; x < 9; x += 0.00711) expectClose(normalCdf(x) + normalCdf(-x), 1, 1e-15);
  for (const join of [0.67448975, Math.sqrt(32)]) {
    const [below, above] = [-join * (1 - 1e-12), -join * (1 + 1e-12)];
    expectClose(normalCdf(above), normalCdf(below), 1e-10);
  }
});

test("far out there is nothing, and the whole", () => {
  expect(normalCdf(-45)).toBe(0);
  expect(normalCdf(-Infinity)).toBe(0);
  expect(normalCdf(45)).toBe(1);
  expect(normalCdf(Infinity)).toBe(1);
  expect(normalCdf(NaN)).toBeNaN();
});
