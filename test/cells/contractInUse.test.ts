import { ContractInUse, refuseOtherCurrency } from "../../src/cells/contractInUse";
import { contractOf } from "../../src/cells/contractArgument";
import { deskTable } from "../../src/cells/deskTable";
import { cell, call } from "../call";

const read = (code: string, ...table: unknown[][]) => contractOf(deskTable(table))(code, "contract");
const catalogued = () => read("ES");

test("the desk's currency and margin date come before the catalogue's", () => {
  const own = read("ES", ["Code", "Currency", "Margin date"], ["ES", "EUR", 46_000]);
  expect([own.currency, own.marginDate]).toEqual(["EUR", 46_000]);
  expect([catalogued().currency, catalogued().marginDate]).toEqual(["USD", expect.any(Number)]);
});

test("the catalogue's margin date says nothing of a margin that the desk has entered", () => {
  expect(read("ES", ["Code", "Fee"], ["ES", 1]).marginDate).toBe(catalogued().marginDate);
  expect(read("ES", ["Code", "Initial margin"], ["ES", 1]).marginDate).toBeUndefined();
  expect(read("ES", ["Code", "Maintenance margin"], ["ES", 1]).marginDate).toBeUndefined();
});

test("two currencies are refused, an unknown one is not", () => {
  const eurex = read("FESX");
  const unknown = new ContractInUse("OURS", { multiplier: 1 }, []);
  expect(() => refuseOtherCurrency("to_contract", eurex, catalogued())).toThrow(
    "to_contract must be in USD like ES, got FESX in EUR",
  );
  for (const other of [unknown, read("NQ")]) {
    expect(() => refuseOtherCurrency("to_contract", catalogued(), other)).not.toThrow();
    expect(() => refuseOtherCurrency("to_contract", other, catalogued())).not.toThrow();
  }
});

test("what a desk's own contract does not say is unknown, not a fault", () => {
  const table = [["Code", "Multiplier"], ["OURS", 10]]; // prettier-ignore
  expect(cell("SPEC", "OURS", "tick value", table)).toContain("#N/A tick value of OURS");
  const [, found] = call("CATALOG", "ours", table) as unknown[][];
  expect(found).toEqual(["OURS", "", "", "", 10, "", "", "", "", ""]);
});
