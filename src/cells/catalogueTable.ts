import { catalogue } from "../hedging/contracts/catalogue";
import { HedgingError } from "../hedging/hedgingError";
import { contractFact, type ContractField } from "./contractFacts";
import type { ContractInUse } from "./contractInUse";
import { contractOf } from "./contractArgument";
import type { DeskTable } from "./deskTable";
import { attempt } from "./evaluate";
import { cleaned } from "./spill";

const columns: readonly (readonly [header: string, field: ContractField])[] = [
  ["Name", "name"],
  ["Exchange", "exchange"],
  ["Currency", "currency"],
  ["Multiplier", "multiplier"],
  ["Tick", "tick"],
  ["Months", "months"],
  ["Initial margin", "initial margin"],
  ["Maintenance margin", "maintenance margin"],
  ["Margin date", "margin date"],
];
/** Column of the table that holds dates. */
export const marginDate = columns.length;
const searched: readonly ContractField[] = ["name", "exchange", "currency", "group"];

/** The catalogue with the desk's own contracts, those that match a search; a fault in the desk's table stays in its cell. */
export function catalogueTable(search: string, desk: DeskTable): unknown[][] {
  const read = contractOf(desk);
  const codes = new Set([...catalogue.map(({ code }) => code), ...desk.codes]);
  const rows: unknown[][] = [];
  for (const code of codes) {
    const contract = read(code, "desk_table");
    if (matches(contract, search.toLowerCase())) {
      const facts = columns.map(([, field]) => attempt(() => cleaned(contractFact(contract, field) ?? "")));
      rows.push([code, ...facts]);
    }
  }
  if (rows.length === 0) {
    throw new HedgingError(
      "missing",
      `search must match a code, name, exchange, currency or group, got "${search}"`,
    );
  }
  return [["Code", ...columns.map(([header]) => header)], ...rows];
}

function matches(contract: ContractInUse, search: string): boolean {
  const texts = [contract.code, ...searched.map((field) => attempt(() => contractFact(contract, field)))];
  return texts.some((text) => typeof text === "string" && text.toLowerCase().includes(search));
}
