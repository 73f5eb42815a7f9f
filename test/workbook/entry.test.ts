import { entry } from "../../src/workbook/entry";

test.each(["=1+1", "+1", "-1", "@A1", "12", "1/2", "true", "FALSE", "Mar 5", "DEC25", "'quoted", " =1"])(
  "the text %j cannot become a formula, a number, a date or a truth value",
  (text) => expect(entry({ text })).toBe(`'${text}`),
);

test.each(["Portfolio value", "ES", "NK225M", "Market risk", "Décembre", ""])(
  "the text %j needs no mark",
  (text) => expect(entry({ text })).toBe(text),
);

test("formulas and numbers are entered as they are", () => {
  expect(entry({ formula: "=1+1" })).toBe("=1+1");
  expect(entry({ number: -5 })).toBe(-5);
});
