import { portfolioBeta } from "../../../src/hedging/beta/portfolioBeta";
import { expectClose } from "../../relative";

test("the five-row table of the futures document has beta 0.985 (line 1879)", () => {
  const values = Object.freeze([150_000, 125_000, 100_000, 75_000, 50_000]);
  expectClose(portfolioBeta(values, Object.freeze([1.2, 1.1, 1.3, 0.6, 0])), 0.985, 1e-15);
});

test("a short holding counts against the total", () => {
  expectClose(portfolioBeta([200, -100], [1, 0.5]), 1.5);
});

test.each([[[100, -100]], [[0.1, 0.2, -0.3]], [[]]])("values %j sum to nothing", (values) => {
  const betas = values.map(() => 1);
  expect(() => portfolioBeta(values, betas)).toThrow("values must not sum to 0, got 0");
});

test("values near the end of double precision still sum", () => {
  expectClose(portfolioBeta([1e308, -1e308, 1e308, -1e308, 1e308], [1, 2, 3, 2, 1.5]), 1.5);
});

test("a total past double precision is an overflow, not a total of nothing", () => {
  const sum = (): number => portfolioBeta([1e308, 1e308], [1, 1]);
  expect(sum).toThrow(expect.objectContaining({ kind: "overflow" }));
  expect(sum).toThrow("values must sum to a number within double precision, got an overflow");
});
