import { sourceOf, typedNumber, typedReference, type Cells } from "../../src/pane/plan/source";

test.each([
  ["4500", 4500],
  ["4,500.25", 4500.25],
  ["1,234,567", 1234567],
  ["-0.5", -0.5],
  ["−0.5", -0.5],
  [".5", 0.5],
  ["50%", 0.5],
  ["12.5 %", 0.125],
])("%s is a number", (text, number) => expect(typedNumber(text)).toBe(number));

test.each(["", "4.500,25", "0,985", "4,5", "1e3", "abc", "Infinity", "0x10", "1 000", "=5"])(
  "%j is no number, so none is guessed",
  (text) => expect(typedNumber(text)).toBeUndefined(),
);

test("a reference without a sheet means the sheet that was in front", () => {
  expect(typedReference("b2", "My Sheet")).toBe("'My Sheet'!$B$2");
  expect(typedReference("=Prices!B2", "My Sheet")).toBe("Prices!$B$2");
  expect(typedReference("b2", "")).toBeUndefined();
});

test.each(['=HYPERLINK("http://x")', "B2+1", "SUM(B2)", "B2)", "'a'!B2&C1", "Prices!B2,C3", '";x'])(
  "%j is neither number nor reference, so it cannot get into a formula",
  (text) => expect(sourceOf(text, "S", new Map())).toMatchObject({ kind: "unusable", problem: "neither" }),
);

test("a cell gives its number, once read, or says why not", () => {
  const cells: Cells = new Map([
    ["S!$A$1", { value: 4500 }],
    ["S!$A$2", { value: "4500" }],
    ["S!$A$3", { value: "" }],
    ["S!$A$4", { problem: "noSuchCell" }],
  ]);
  const source = (text: string) => sourceOf(text, "S", cells);
  expect(source("A1")).toEqual({ kind: "cell", value: 4500, reference: "S!$A$1" });
  expect(source("A2")).toMatchObject({ kind: "unusable", problem: "notANumber", shown: "4500" });
  expect(source("A3")).toMatchObject({ kind: "unusable", problem: "notANumber", shown: "" });
  expect(source("A4")).toMatchObject({ kind: "unusable", problem: "noSuchCell" });
  expect(source("A9")).toEqual({ kind: "reading", reference: "S!$A$9" });
  expect(source("  ")).toEqual({ kind: "empty" });
});
