import { contractOf } from "../../cells/contractArgument";
import { deskTable } from "../../cells/deskTable";
import { HedgingError } from "../../hedging/hedgingError";
import { parseAddress } from "../../workbook/address";
import type { CellValue, FormulaCell, Workbook } from "../../workbook/workbook";
import { callsIn } from "../formula/calls";
import { writtenSheet, type WrittenSheet } from "../plan/writtenSheet";
import { argumentCells } from "./argumentCells";

/** What a hedge is sized from, as its formula has it now. */
export interface HedgeFacts {
  readonly portfolioValue: number;
  readonly beta: number;
  readonly futuresPrice: number;
  readonly fxRate: number;
  readonly futuresBeta: number;
  /** In capital letters; "" for a contract given by its multiplier. */
  readonly code: string;
  readonly multiplier: number;
  readonly initialMargin: number | undefined;
  readonly maintenanceMargin: number | undefined;
  /** Cash put aside, as a multiple of the initial margin. */
  readonly buffer: number;
}

/** Why a hedge cannot be followed, with the argument it is about. */
export type HedgeProblem =
  | {
      readonly kind: "calculated" | "several" | "unusable";
      readonly argument: string;
      readonly shown: string;
    }
  | { readonly kind: "noCount"; readonly shown: string };

/** A formula that says how many contracts to hold. */
export interface FoundHedge {
  readonly address: string;
  /** What the formula shows: the contracts to hold now. */
  readonly target: CellValue;
  readonly facts: HedgeFacts | HedgeProblem;
}

const sizes = /(?:^|[._])(CONTRACTS|CPPI)$/i;
const parameters: Record<string, readonly string[]> = {
  CONTRACTS: [
    "portfolio_value",
    "beta",
    "contract",
    "futures_price",
    "",
    "",
    "",
    "fx_rate",
    "futures_beta",
    "desk_table",
  ],
  CPPI: ["portfolio_value", "", "", "beta", "contract", "futures_price", "", "fx_rate", "desk_table"],
};

/** Every hedge of the workbook: one for a sheet of the wizard, one for each other formula that sizes a hedge. */
export async function hedgesIn(workbook: Workbook): Promise<FoundHedge[]> {
  const cells = (await workbook.findFormulas("HEDGE")).filter(({ formula }) => sizing(formula) !== undefined);
  const written = await writtenSheets(workbook, cells);
  const found: FoundHedge[] = [];
  for (const cell of cells) {
    const { sheet } = parseAddress(cell.address)!;
    const its = written.get(sheet);
    if (its && its.cells.get("contracts")!.address !== cell.address) continue;
    const facts = await factsOf(workbook, sheet, cell);
    found.push({
      address: cell.address,
      target: cell.value,
      facts: its && !("kind" in facts) ? withOwnMargins(facts, its) : facts,
    });
  }
  return found;
}

/** The call that sizes a hedge, where the formula is nothing but that call. */
function sizing(formula: string) {
  const [call] = callsIn(formula);
  const id = call && /^HEDGE/i.test(call.name) ? sizes.exec(call.name)?.[1]?.toUpperCase() : undefined;
  return id && call?.start === 1 && call.end === formula.trimEnd().length ? { id, ...call } : undefined;
}

/** On a sheet of the wizard several formulas size the same hedge; the cell of whole contracts stands for it. */
async function writtenSheets(workbook: Workbook, cells: readonly FormulaCell[]) {
  const sheets = new Map<string, WrittenSheet>();
  for (const name of new Set(cells.map(({ address }) => parseAddress(address)!.sheet))) {
    const written = await writtenSheet(workbook, name);
    if (written?.cells.has("contracts")) sheets.set(name, written);
  }
  return sheets;
}

/** The margins that were entered on the sheet come before the desk's and the catalogue's, as in its formulas. */
function withOwnMargins(facts: HedgeFacts, { cells }: WrittenSheet): HedgeFacts {
  const entered = (key: "initialMargin" | "maintenanceMargin" | "buffer") => {
    const value = cells.get(key)?.value;
    return typeof value === "number" ? value : undefined;
  };
  return {
    ...facts,
    initialMargin: entered("initialMargin") ?? facts.initialMargin,
    maintenanceMargin: entered("maintenanceMargin") ?? facts.maintenanceMargin,
    buffer: entered("buffer") ?? facts.buffer,
  };
}

async function factsOf(
  workbook: Workbook,
  sheet: string,
  { formula, value }: FormulaCell,
): Promise<HedgeFacts | HedgeProblem> {
  const { id, arguments: given } = sizing(formula)!;
  if (typeof value !== "number") return { kind: "noCount", shown: String(value) };
  const cells = new Map<string, readonly (readonly CellValue[])[]>();
  for (const [i, argument] of parameters[id]!.entries()) {
    if (argument === "") continue;
    const text = given[i] ?? "";
    const read = await argumentCells(workbook, sheet, text);
    if (read === undefined) return { kind: "calculated", argument, shown: text };
    if (argument !== "desk_table" && read.flat().length > 1)
      return { kind: "several", argument, shown: text };
    cells.set(argument, read);
  }
  const single = (argument: string): CellValue => cells.get(argument)?.[0]?.[0] ?? "";
  for (const argument of ["portfolio_value", "beta", "futures_price", "fx_rate", "futures_beta"]) {
    const optional = argument.startsWith("fx") || argument === "futures_beta";
    if (typeof single(argument) !== "number" && !(optional && single(argument) === ""))
      return { kind: "unusable", argument, shown: String(single(argument)) };
  }
  const number = (argument: string, fallback = 0) => {
    const its = single(argument);
    return typeof its === "number" ? its : fallback;
  };
  try {
    const desk = cells.get("desk_table");
    const contract = contractOf(deskTable(desk?.length ? desk : undefined))(single("contract"), "contract");
    return {
      portfolioValue: number("portfolio_value"),
      beta: number("beta"),
      futuresPrice: number("futures_price"),
      fxRate: number("fx_rate", 1),
      futuresBeta: number("futures_beta", 1),
      code: contract.code,
      multiplier: contract.multiplier,
      initialMargin: contract.initialMargin,
      maintenanceMargin: contract.maintenanceMargin,
      buffer: 1,
    };
  } catch (error) {
    if (!(error instanceof HedgingError)) throw error;
    return { kind: "unusable", argument: "contract", shown: String(single("contract")) };
  }
}
