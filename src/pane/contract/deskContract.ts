import { ContractInUse } from "../../cells/contractInUse";
import { deskTable, type DeskTable } from "../../cells/deskTable";
import { catalogue, findContract } from "../../hedging/contracts/catalogue";
import type { Contract } from "../../hedging/contracts/contract";
import { HedgingError } from "../../hedging/hedgingError";
import type { CellValue } from "../../workbook/workbook";

/** The desk's own table, as formulas take it. */
export interface Desk {
  /** Its name in formulas. */
  readonly reference: string;
  readonly table: DeskTable;
}

export const deskOf = (reference: string, values: readonly (readonly CellValue[])[]): Desk => ({
  reference,
  table: deskTable(values),
});

/** A contract as formulas with the desk's table see it; undefined where nobody knows the code or the table is at fault. */
export function contractWith(code: string, desk: Desk | undefined): Contract | undefined {
  const known = findContract(code);
  if (!desk) return known;
  try {
    desk.table.check();
    const row = desk.table.row(code);
    if (!row) return known;
    const inUse = new ContractInUse(code, known ?? {}, [row]);
    const { name = code, currency = "", tick, initialMargin, maintenanceMargin, marginDate } = inUse;
    // A fault there would be found by COST alone, on the sheet.
    void inUse.fee;
    const own = {
      name,
      currency,
      multiplier: inUse.multiplier,
      tick,
      initialMargin,
      maintenanceMargin,
      marginDate,
    };
    // A contract of the desk alone has no calendar; what needs one asks the catalogue for it.
    return { exchange: "", group: "", ...known, code, ...own } as Contract;
  } catch (error) {
    if (error instanceof HedgingError) return undefined;
    throw error;
  }
}

/** What the desk's table says of a code besides the contract's facts; undefined without a row for it. */
export interface DeskRow {
  readonly givesMargins: boolean;
  /** Fee per contract and side. */
  readonly fee?: number;
}

export function deskRow(code: string, desk: Desk | undefined): DeskRow | undefined {
  try {
    const row = desk?.table.row(code);
    if (!row) return undefined;
    const { fee } = new ContractInUse(code, {}, [row]);
    return {
      givesMargins: row.has("initial margin") || row.has("maintenance margin"),
      ...(fee === undefined ? {} : { fee }),
    };
  } catch (error) {
    if (error instanceof HedgingError) return { givesMargins: false };
    throw error;
  }
}

/** The catalogue and the desk's own contracts, those first. */
export function contractsWith(desk: Desk | undefined): readonly Contract[] {
  const own = (desk?.table.codes ?? []).flatMap((code) => contractWith(code, desk) ?? []);
  const codes = new Set(own.map(({ code }) => code));
  return [...own, ...catalogue.filter(({ code }) => !codes.has(code))];
}
