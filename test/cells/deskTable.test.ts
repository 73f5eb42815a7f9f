import { contractOf } from "../../src/cells/contractArgument";
import { deskTable } from "../../src/cells/deskTable";
import { cell } from "../call";

const table = [
  [" code ", "Initial  Margin", "MULTIPLIER", "fee", "Remark"],
  ["es", 20_000, "", 1.25, "ours"],
  [null, 1, 1, 1, ""],
  [" ESZ26 ", "", 51, "", ""],
  ["  ", 1, 1, 1, ""],
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

test("an error among the codes is the table's, since the code that is asked for may be the one", () => {
  const broken = deskTable([
    ["Code", "Multiplier"],
    [{ code: "#REF!" }, 7],
  ]);
  expect(() => broken.check()).toThrow(expect.objectContaining({ code: "#REF!" }));
});

test("an error in place of a header is the table's, since the column may be the one", () => {
  const broken = [["Code", { code: "#REF!", message: "gone" }], ["ES", 30_000]]; // prettier-ignore
  expect(() => deskTable(broken).check()).toThrow("gone");
  expect(() => deskTable({ code: "#NAME?" }).check()).toThrow(expect.objectContaining({ code: "#NAME?" }));
  expect(cell("MARGIN", 2, "ES", null, null, null, broken)).toBe("#REF! gone");
});

test("two columns of one header leave open which counts; headers that say nothing may repeat", () => {
  const twice = deskTable([
    ["Code", "Multiplier", "multiplier "],
    ["ES", 7, 8],
  ]);
  expect(() => twice.check()).toThrow("must have one column of each header, got two of multiplier");
  expect(twice.fault!.kind).toBe("wrongShape");
  expect(() => deskTable([["Remark", "Code", "Remark", ""], []]).check()).not.toThrow();
  expect(deskTable([[2026, "Code", null], [1, "ES"]]).codes).toEqual(["ES"]); // prettier-ignore
});
