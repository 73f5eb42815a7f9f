import { copyNative, copyValues } from "../../../src/pane/copy/copySheets";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/workbook";

/** A hedge whose formulas show what Excel would. */
function hedge() {
  const workbook = new MemoryWorkbook({
    Hedge: [
      ["Value", 500_000],
      ["Price", 4500],
      ["Lots", '=HEDGE.CONTRACTS(B1,1,"ES",B2)'],
      ["Twice", "=2*B3", "", "TRUE"],
      ["Roll", '=HEDGE.ROLLDATE("ESZ26")'],
    ],
    Report: [
      ["Lots", "=Hedge!B3"],
      ["Mix", '=HEDGE.MIX(Hedge!B1,1,"ES","MES",Hedge!B2)', -2],
    ],
    Plain: [["nothing", 1]],
  });
  workbook.show("Hedge!B3", -2);
  workbook.show("Hedge!B4", -4);
  workbook.type("Hedge!D4", true);
  workbook.show("Hedge!B5", 46370);
  workbook.show("Report!B1", -2);
  workbook.show("Report!B2", -2);
  workbook.spilling.set("Report!B2", "Report!B2:C2");
  return workbook;
}
const cells = async (workbook: MemoryWorkbook, address: string) => (await workbook.read(address)).formulas;

test("a values copy holds numbers where they were, and the formulas as words beside them", async () => {
  const workbook = hedge();
  const copies = await copyValues(workbook, ["Hedge"]);
  expect(copies).toEqual([{ from: "Hedge", to: "Hedge values", kept: [] }]);
  expect(await cells(workbook, "'Hedge values'!A1:D5")).toEqual([
    ["Value", 500_000, "", ""],
    ["Price", 4500, "", ""],
    ["Lots", -2, "", ""],
    ["Twice", -4, "", "=TRUE"],
    ["Roll", 46370, "", ""],
  ]);
  expect(await cells(workbook, "'Hedge values'!F3")).toEqual([['B3 =HEDGE.CONTRACTS(B1,1,"ES",B2)']]);
  expect(String((await cells(workbook, "'Hedge values'!F1"))[0]![0])).toMatch(/^Values of “Hedge” on \d{4}-/);
});

test("a native copy calculates without the add-in, refers to the copies and says why a value stands", async () => {
  const workbook = hedge();
  // The translations show what the originals show; that they do is what LibreOffice confirms elsewhere.
  const shown: Record<string, CellValue> = {
    "'Hedge built-in'!B3": -2,
    "'Report built-in'!B2": -2,
    "'Report built-in'!C2": -2,
  };
  workbook.calculation = (_, address) => shown[address];
  const copies = await copyNative(workbook, ["Hedge", "Report"]);
  expect(copies.map(({ from, to }) => [from, to])).toEqual([
    ["Hedge", "Hedge built-in"],
    ["Report", "Report built-in"],
  ]);
  const [lots, twice, roll] = (await cells(workbook, "'Hedge built-in'!B3:B5")).flat();
  expect(lots).toMatch(/^=.*B1.*B2/);
  expect(lots).not.toContain("HEDGE");
  expect([twice, roll]).toEqual(["=2*B3", 46370]);
  expect(copies[0]!.kept).toMatchObject([
    { address: "Hedge!B5", note: expect.stringContaining("exchange's calendar") },
  ]);
  expect(String((await cells(workbook, "'Hedge built-in'!F5"))[0]![0])).toContain("ROLLDATE");
  const [linked, large] = (await cells(workbook, "'Report built-in'!B1:B2")).flat();
  expect(linked).toBe("='Hedge built-in'!B3");
  expect(large).toContain("'Hedge built-in'!B1");
});

test("a translation that shows something else is replaced by the original's value", async () => {
  const workbook = hedge();
  workbook.calculation = (_, address) => (address === "'Hedge built-in'!B3" ? -3 : undefined);
  const [copy] = await copyNative(workbook, ["Hedge"]);
  expect(await cells(workbook, "'Hedge built-in'!B3")).toEqual([[-2]]);
  expect(copy!.kept.map(({ address }) => address)).toContain("Hedge!B3");
});

test("the copies of a second time get names of their own", async () => {
  const workbook = hedge();
  await copyValues(workbook, ["Plain"]);
  expect((await copyValues(workbook, ["Plain"]))[0]!.to).toBe("Plain values 2");
});
