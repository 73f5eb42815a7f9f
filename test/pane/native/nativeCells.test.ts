import type { NativeContext, RangeNow } from "../../../src/pane/native/context";
import { nativeCells } from "../../../src/pane/native/nativeCells";
import { nativeNotes } from "../../../src/pane/textsNative";
import type { CellValue } from "../../../src/workbook/workbook";

const range = (address: string, ...rows: CellValue[][]): RangeNow => ({
  requested: address,
  address,
  values: rows,
});
const of = (formula: string, values: CellValue[][] = [[1]], ranges: Record<string, RangeNow> = {}) => {
  const context: NativeContext = { cell: "Hedge!B4", values, ranges: new Map(Object.entries(ranges)) };
  return nativeCells(formula, context);
};

test("a formula without ours stays as it is, its spill the values it had", () => {
  expect(of("=SORT(A1:A2)", [[1], [2]])).toEqual([[{ formula: "=SORT(A1:A2)" }], [{ value: 2 }]]);
});

test("a reference to a spill becomes one to the cells it fills", () => {
  const spill = { "D4#": range("Hedge!D4:D9") };
  expect(of("=SUM(D4#)*2", [[1]], spill)).toEqual([[{ formula: "=SUM(D4:D9)*2" }]]);
  expect(of("=SUM(Other!D4#)", [[1]], { "Other!D4#": range("Other!D4:E9") })).toEqual([
    [{ formula: "=SUM(Other!D4:E9)" }],
  ]);
  expect(of("=HEDGE.EFFECTIVENESS(D4#,D4#)", [["#DIV/0!"]], spill)).toEqual([
    [{ value: "#DIV/0!", note: nativeNotes.error }],
  ]);
});

test("a code in a cell is written in and guarded; a number there is the multiplier itself", () => {
  expect(of("=HEDGE.NOTIONAL(B3,B4)", [[1]], { B3: range("Hedge!B3", ["esz26"]) })).toEqual([
    [{ formula: '=B4*IF(B3="esz26",50,NA())' }],
  ]);
  expect(of("=HEDGE.NOTIONAL(B3,B4)", [[1]], { B3: range("Hedge!B3", [25]) })).toEqual([
    [{ formula: "=B4*B3" }],
  ]);
});

test("a cell of the table's own row stays as it is written", () => {
  expect(of('=HEDGE.CONTRACTS([@Value],Holdings[@[Beta]],"ES",[@Price],,[@Share])')).toEqual([
    [
      {
        formula: '=ROUND(-IF([@Share]="",1,[@Share])*Holdings[@[Beta]]*[@Value]/([@Price]*50)*(1+1E-9),0)',
      },
    ],
  ]);
  expect(of("=HEDGE.NOTIONAL([@Code],1)")).toEqual([[{ value: 1, note: nativeNotes.computedContract }]]);
});

test("what could not be read is a value with a note", () => {
  expect(of("=HEDGE.NOTIONAL(B3,4500)", [[7]])).toEqual([[{ value: 7, note: nativeNotes.computedContract }]]);
  expect(of("=HEDGE.NOTIONAL(Code,4500)", [[7]])).toEqual([[{ value: 7, note: nativeNotes.unknownValues }]]);
  expect(of("=HEDGE.NOTIONAL(", [[7]])).toEqual([[{ value: 7, note: nativeNotes.unreadable }]]);
  expect(of("=HEDGE.SOON(1)", [[7]])).toEqual([[{ value: 7, note: nativeNotes.unknownFunction }]]);
});

test("a cell that shows an error keeps it", () => {
  expect(of("=HEDGE.BASIS(1,2)", [["#NAME?"]])).toEqual([[{ value: "#NAME?", note: nativeNotes.error }]]);
  expect(of("=HEDGE.BASIS(A1:A2,2)", [[1], ["#VALUE!"]])).toEqual([
    [{ formula: '=IF(A1="","",A1-2)' }],
    [{ value: "#VALUE!", note: nativeNotes.error }],
  ]);
});

test("a range shorter than the spill is #N/A beyond its end, as the function is", () => {
  expect(of("=HEDGE.BASIS(A1:A3,C1:C2)", [[1], [2], ["#N/A"]])[2]).toEqual([{ formula: "=NA()" }]);
});

test("cells of the copy refer to those beside them; where there are none, what they hold is written out", () => {
  const values: CellValue[][] = Array.from({ length: 9 }, (_, row) => ["label", row]);
  expect(of("=HEDGE.SENSITIVITIES(A1,A2,-3,50,A4)", values)[2]).toEqual([
    { value: "label" },
    { formula: "=C4+C5" },
  ]);
  expect(of("=INDEX(HEDGE.SENSITIVITIES(A1,A2,-3,50,A4),3,2)")).toEqual([
    [{ formula: "=(A2*A1)+((-3)*A4*50)" }],
  ]);
});

test("one of ours around which a formula spills is one cell of it each", () => {
  expect(of("=A1:A2*HEDGE.BASIS(2,1)", [[1], [2]])).toEqual([
    [{ formula: "=A1*(2-1)" }],
    [{ formula: "=A2*(2-1)" }],
  ]);
  expect(
    of("=IFERROR(A1:A2*HEDGE.BASIS(B1:B2,{3,4}),SUM(C1:C9))", [
      [1, 1],
      [2, 2],
    ])[1],
  ).toEqual([{ formula: "=IFERROR(A2*(B2-3),SUM(C1:C9))" }, { formula: "=IFERROR(A2*(B2-4),SUM(C1:C9))" }]);
  expect(of("=ROUND(INDEX(HEDGE.SENSITIVITIES(5,1,A1,50,A2),0,2),2)", [[1], [2]])[1]).toEqual([
    { formula: "=ROUND((A1*A2*50),2)" },
  ]);
  expect(of("=SORT(HEDGE.BASIS(B1:B2,1))", [[1], [2]])[1]).toEqual([{ value: 2, note: nativeNotes.spread }]);
  expect(of("=A1:A2*HEDGE.BASIS(2,1)", [[1], [2], ["#N/A"]])[2]).toEqual([
    { value: "#N/A", note: nativeNotes.spread },
  ]);
});

test("an operand that is calculated stands in brackets, and a minus keeps to its number", () => {
  expect(of("=HEDGE.BASIS(1,A1-A2)")).toEqual([[{ formula: "=1-(A1-A2)" }]]);
  expect(of("=2^HEDGE.BASIS(1,-3)")).toEqual([[{ formula: "=2^(1-(-3))" }]]);
});

test("a formula that Excel would find too long is a value", () => {
  const long = `A1+${Array.from({ length: 900 }, (_, i) => `B${i + 1}`).join("+")}`;
  expect(of(`=HEDGE.OPTION("put",${long},100,0.2,0,0,${long})`, [[3]])).toEqual([
    [{ value: 3, note: nativeNotes.tooLong }],
  ]);
});
