import { callsIn } from "../../../src/pane/formula/calls";

const shown = (formula: string) => callsIn(formula).map(({ name, arguments: given }) => [name, ...given]);

test.each<[string, string[][]]>([
  ["=HEDGE.VERSION()", [["HEDGE.VERSION"]]],
  ["=HEDGE.BETA(A1:A9, B1:B9)", [["HEDGE.BETA", "A1:A9", "B1:B9"]]],
  [
    '=-HEDGE.MARGINCALL(-2,"ES",4500,4635,,12000)',
    [["HEDGE.MARGINCALL", "-2", '"ES"', "4500", "4635", "", "12000"]],
  ],
  [
    '=SUM(HEDGE.VIEW("a,b) ""c"), (1+2)*3)',
    [
      ["SUM", 'HEDGE.VIEW("a,b) ""c")', "(1+2)*3"],
      ["HEDGE.VIEW", '"a,b) ""c"'],
    ],
  ],
  ["=HEDGE.VIEW('O''Hara (1), x'!B2)", [["HEDGE.VIEW", "'O''Hara (1), x'!B2"]]],
  [
    "=HEDGE.SPEC(A2, B$1, HedgeContracts[[#All],[Code]:[Fee, '[net']]])",
    [["HEDGE.SPEC", "A2", "B$1", "HedgeContracts[[#All],[Code]:[Fee, '[net']]]"]],
  ],
  [
    '=HEDGE.SEASONAL(A1, {"Month","Fraction";9,0.6})',
    [["HEDGE.SEASONAL", "A1", '{"Month","Fraction";9,0.6}']],
  ],
  ["=_xldudf_HEDGE_NOTIONAL(B1,[1]Prices!C2)", [["_xldudf_HEDGE_NOTIONAL", "B1", "[1]Prices!C2"]]],
  ["='HEDGE.BETA(1)'!A1", []],
  ["=HEDGE.BETA(1", []],
])("calls in %s", (formula, calls) => {
  expect(shown(formula)).toEqual(calls);
});

test("a call's place in the text is exact", () => {
  const formula = "=1+HEDGE.VIEW(A1)*2";
  const places = callsIn(formula).map(({ start, end }) => formula.slice(start, end));
  expect(places).toEqual(["HEDGE.VIEW(A1)"]);
});
