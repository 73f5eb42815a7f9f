import { findContract } from "../hedging/contracts/catalogue";
import { parseDatedCode } from "../hedging/contracts/datedCode";
import { plain } from "./cell";
import { ContractInUse } from "./contractInUse";
import type { DeskTable } from "./deskTable";
import { positive, type Reader, reader, unfit } from "./values";

const requirement =
  "must be a code that HEDGE.CATALOG or desk_table lists, or a multiplier greater than zero";

/** Reads a contract: a code in any case, a dated code (its root's facts), or a number as the multiplier. */
export function contractOf(desk: DeskTable): Reader<ContractInUse> {
  const known = new Map<unknown, ContractInUse>();
  return reader(requirement, (cell, name) => {
    const before = known.get(cell);
    if (before) return before;
    const contract = resolve(cell, name, desk);
    if (typeof cell === "string") known.set(cell, contract);
    return contract;
  });
}

function resolve(cell: unknown, name: string, desk: DeskTable): ContractInUse {
  const value = plain(cell);
  if (typeof value === "number") return new ContractInUse("", { multiplier: positive(value, name) }, []);
  if (typeof value !== "string") throw unfit("wrongType", name, requirement, cell);
  const code = value.trim().toUpperCase();
  const root = parseDatedCode(code)?.root ?? code;
  const facts = findContract(code) ?? findContract(root);
  const rows = [desk.row(code), desk.row(root)].filter((row) => row !== undefined);
  if (!facts && rows.length === 0) throw desk.fault ?? unfit("unknownContract", name, requirement, cell);
  return new ContractInUse(code, facts ?? {}, rows);
}
