import { hedgeSheet } from "../../src/pane/plan/hedgeSheet";
import type { Source } from "../../src/pane/plan/source";
import { portfolio, wishes } from "./wishes";

const formulasOf = (...given: Parameters<typeof wishes>) =>
  Object.fromEntries(
    hedgeSheet(wishes(...given), "HEDGE").formulas.map(({ cell, formula }) => [cell, formula]),
  );
const cell = (reference: string, value = 1): Source => ({ kind: "cell", reference, value });

test("formulas refer to the user's cells and to one another", () => {
  expect(formulasOf()).toEqual({
    B5: "=SUM('My Sheet'!$B$2:$B$6)",
    B6: "=HEDGE.PORTFOLIOBETA('My Sheet'!$B$2:$B$6, 'My Sheet'!$C$2:$C$6)",
    B17: '=HEDGE.CONTRACTS(B5, B6, B9, B10, B11, B12, "none", B14)',
    B18: "=HEDGE.CONTRACTS(B5, B6, B9, B10, B11, B12, B13, B14)",
    B19: "=HEDGE.NOTIONAL(B9, B10, 1, B14)",
    B20: "=HEDGE.COVERAGE(B5, B6, B18, B9, B10, B14)",
    B21: "=HEDGE.RESIDUALBETA(B5, B6, B18, B9, B10, B14)",
    B24: '=IFNA(HEDGE.MARGIN(B18, B9, "initial"), "")',
    B25: '=IF(B18=0, "", IFNA(HEDGE.CALLPRICE(B18, B9, B10), ""))',
  });
});

test("quantity × price goes into SUMPRODUCT and the beta's first argument", () => {
  const ranges = { quantity: "S!$A$2:$A$3", price: "S!$B$2:$B$3", beta: "S!$C$2:$C$3" };
  expect(formulasOf({}, { portfolio: { ...portfolio, ranges } })).toMatchObject({
    B5: "=SUMPRODUCT(S!$A$2:$A$3, S!$B$2:$B$3)",
    B6: "=HEDGE.PORTFOLIOBETA(S!$A$2:$A$3*S!$B$2:$B$3, S!$C$2:$C$3)",
  });
});

test("a field that names a cell becomes a live link to it", () => {
  const formulas = formulasOf({ price: cell("Prices!$B$2"), fx: cell("'O''Neil'!$A$1") });
  expect(formulas).toMatchObject({ B10: "=Prices!$B$2", B14: "='O''Neil'!$A$1" });
});

test("own margins get lines of their own and reach the formulas", () => {
  expect(formulasOf({ initialMargin: 12_000, maintenanceMargin: cell("S!$D$1") })).toMatchObject({
    B25: "=S!$D$1",
    B26: '=IFNA(HEDGE.MARGIN(B18, B9, "initial", 1, B24), "")',
    B27: '=IF(B18=0, "", IFNA(HEDGE.CALLPRICE(B18, B9, B10, , B24, B25), ""))',
  });
  expect(formulasOf({ initialMargin: 12_000 }).B26).toBe(
    '=IF(B18=0, "", IFNA(HEDGE.CALLPRICE(B18, B9, B10, , B24), ""))',
  );
  expect(formulasOf({ maintenanceMargin: 9_600 }).B26).toBe(
    '=IF(B18=0, "", IFNA(HEDGE.CALLPRICE(B18, B9, B10, , , B24), ""))',
  );
});

test("notes of the contract are formulas, so that they follow when the contract is changed on the sheet", () => {
  const { block } = hedgeSheet(wishes({}, { code: "FDAX" }), "HEDGE");
  const note = (row: number) => (block.rows[row - 1]![2]!.content as { formula: string }).formula;
  expect(note(9)).toBe(
    '=HEDGE.SPEC(B9, "name") & ", " & HEDGE.SPEC(B9, "exchange") & ", " & HEDGE.SPEC(B9, "currency") & " " & HEDGE.SPEC(B9, "multiplier") & " per index point."',
  );
  expect(note(14)).toContain('"Portfolio currency per one " & HEDGE.SPEC(B9, "currency")');
  expect(note(24)).toMatch(/^=IF\(B24="", "No public figure is known for " & B9 & ": ask your broker/);
});

test("inputs are styled as inputs, links and formulas are not", () => {
  const { block } = hedgeSheet(wishes({ price: cell("Prices!$B$2") }), "HEDGE");
  const style = (row: number) => block.rows[row - 1]![1]!.style;
  expect([9, 11, 12, 13, 14].map(style)).toEqual(Array(5).fill("input"));
  expect([5, 6, 10, 17].map(style)).toEqual([undefined, undefined, undefined, undefined]);
  expect(style(18)).toBe("result");
});

test("empty fields become their defaults", () => {
  const { block } = hedgeSheet(wishes(), "HEDGE");
  const contents = [9, 10, 11, 12, 13, 14].map((row) => block.rows[row - 1]![1]!.content);
  expect(contents).toEqual([
    { text: "ES" },
    { number: 4500 },
    { number: 0 },
    { number: 1 },
    { text: "nearest" },
    { number: 1 },
  ]);
});

test("the namespace is the build's", () => {
  const { formulas } = hedgeSheet(wishes(), "HEDGEDEV");
  expect(formulas.map(({ formula }) => formula).join()).not.toMatch(/HEDGE\./);
});
