import { contractOf } from "../../src/cells/contractArgument";
import { deskTable } from "../../src/cells/deskTable";

const table = [
  [" code ", "Initial  Margin", "MULTIPLIER", "fee", "Remark"],
  ["es", 20_000, "", 1.25, "ours"],
  [null, 1, 1, 1, ""],
  ["ESZ26", "", 51, "", ""],
];
const read = (code: unknown) => contractOf(deskTable(table))(code, "contract");

test("fields come from the desk first, headers in any case and spacing, blanks override nothing", () => {
  expect(read("ES")).toMatchObject({ initialMargin: 20_000, maintenanceMargin: 11_500, multiplier: 50 });
  expect(deskTable(table).codes).toEqual(["ES", "ESZ26"]);
});

test("a dated code of its own comes before its root, and takes the rest from it", () => {
  expect(read("esz26")).toMatchObject({ multiplier: 51, initialMargin: 20_000, name: "E-mini S&P 500" });
  expect(read("ESH27")).toMatchObject({ multiplier: 50, initialMargin: 20_000 });
});

test("a table that is none is refused when it is needed, or at the end", () => {
  const none = deskTable([["Kode"], ["ES"]]);
  expect(contractOf(none)("ES", "contract").multiplier).toBe(50);
  expect(() => contractOf(none)("XYZ", "contract")).toThrow("desk_table must have a header Code");
  expect(() => none.check()).toThrow('got "Kode"');
  expect(() => deskTable(null).check()).not.toThrow();
});
