import { holdings } from "../../src/cells/holdings";
import { series } from "../../src/cells/series";
import { column, excelError } from "../call";

const held = (values: unknown[], betas: unknown[]) => {
  const found = holdings(series("values", column(...values)), series("betas", column(...betas)));
  return [[...found.values], [...found.betas]];
};

test("a value with its beta is a holding; a beta without a value is none, whatever stands there", () => {
  expect(held(["Value", 100, null, "n/a", 50], ["Beta", 1.1, 0.9, 1, 0])).toEqual([[100, 50], [1.1, 0]]); // prettier-ignore
});

test("a number stored as text is a holding that would go missing", () => {
  for (const text of ["1,000", "(250)", "€ 5.000,00", "-3", "12%", "1e3", "2.5E-3 "])
    for (const beta of [1, "1", "", "n/a"])
      expect(() => held([100, text], [1, beta])).toThrow(
        `values must hold a number in row 2 of the range, got "${text}"`,
      );
  expect(held([100, "cash", "e5", "USD 200"], [1, 0, 1, 1])).toEqual([[100], [1]]);
});

test("text at the head of both is a header, a date beside a word too, but not two numbers stored as text", () => {
  expect(held(["31.12.2025", 100], ["Beta", 1.1])).toEqual([[100], [1.1]]);
  expect(() => held(["100", 200], ["1", 1.2])).toThrow(
    'values must hold a number in row 1 of the range, got "100"',
  );
});

test("a value without its beta is a hole; an error comes first, the values' before the betas'", () => {
  expect(() => held([100, 50], [1, ""])).toThrow(
    "betas must hold a number in row 2 of the range, got a blank cell",
  );
  const [one, other] = [excelError("#REF!", "of values"), excelError("#N/A", "of betas")];
  expect(() => held([100, 50, one], [other, "", 1])).toThrow("of values");
  expect(() => held([100, 50, 3], ["", 1, other])).toThrow("of betas");
});
