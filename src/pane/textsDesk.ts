import type { DeskField } from "../cells/deskTable";
import type { Contract } from "../hedging/contracts/contract";
import { exactMoney, money, monthOf } from "./format";
import type { DeskInputProblem } from "./desk/deskInput";
import type { DeskProblem, DeskProblemKind } from "./desk/deskProblems";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

const headers: Record<DeskField, string> = {
  code: "Code",
  name: "Name",
  currency: "Currency",
  multiplier: "Multiplier",
  tick: "Tick",
  "initial margin": "Initial margin",
  "maintenance margin": "Maintenance margin",
  "margin date": "Margin date",
  fee: "Fee",
};

const problems: Record<DeskProblemKind, (problem: DeskProblem, code: string) => string> = {
  noCode: () => "this row has no code, so no formula finds it. Enter one, or delete the row.",
  twice: (_, code) => `${code} stands in the table twice. Keep one of the rows.`,
  error: ({ shown }) => `shows ${shown}. Correct the cell.`,
  notANumber: ({ field, shown }) => `${headers[field].toLowerCase()} is text, “${shown}”. Enter a number.`,
  notPositive: ({ field, shown }) => `${headers[field].toLowerCase()} must be above 0, but is ${shown}.`,
  negative: ({ field, shown }) => `${headers[field].toLowerCase()} must not be negative, but is ${shown}.`,
  maintenanceAbove: ({ shown }) =>
    `the maintenance margin, ${shown}, is above the initial margin. Exchanges set it at or below.`,
  noMultiplier: (_, code) => `${code} is not in the catalogue, so it needs a multiplier.`,
  notADate: ({ shown }) => `“${shown}” is not a date. Enter the day of the margins.`,
  otherMultiplier: ({ shown }, code) =>
    `multiplier ${shown} differs from the exchange’s for ${code}. Formulas with the table use ${shown}: check it.`,
  otherCurrency: ({ shown }, code) => `currency ${shown} differs from the exchange’s for ${code}: check it.`,
  future: () => "the day of the margins lies in the future. Check it.",
  undated: (_, code) => `the margins of ${code} have no date. Enter the day they are from.`,
  stale: (_, code) =>
    `the margins of ${code} are more than 35 days old. Ask your broker for today’s, then enter them with their date.`,
};

export const deskTexts = {
  heading: "Contracts",
  lead: "Your desk’s own contracts and margins, in a table that everyone with this workbook sees. Formulas that take the table follow it.",
  none: "This workbook has no table of contracts yet. Add the first contract, and the pane makes the table HedgeContracts on a sheet of its own.",
  reading: "Reading the table.",
  summary: (name: string, sheet: string, contracts: number) =>
    `Table ${name} on sheet ${sheet}: ${count(contracts, "contract")}.`,
  use: (name: string, namespace: string) =>
    `In formulas it is the last argument: ${namespace}.MARGIN(-2, "ES", , , , ${name}[#All]).`,
  goTo: "Go to the table",
  headers,
  contract: "Contract",
  margins: (initial: number | undefined, date: string | undefined) =>
    initial === undefined ? "no own margin" : `margin ${money(initial)}${date ? `, ${date}` : ", no date"}`,
  noCode: "Row without a code",
  toLookAt: (number: number) => `${count(number, "cell")} to look at`,
  mark: ({ kind, blocks }: DeskProblem) =>
    blocks ? "to correct" : kind === "stale" ? "old margin" : "to look at",
  problem: (problem: DeskProblem, code: string) =>
    `${problem.address}: ${problems[problem.kind](problem, code)}`,
  calculated: "Calculated in the sheet: change it there.",
  noColumn: (field: DeskField) =>
    `The table has no column ${headers[field]}: add one in the sheet to use it.`,
  hints: {
    name: "Any name.",
    currency: "Three letters, such as USD.",
    multiplier: "Money per index point.",
    tick: "Smallest price step, in index points.",
    "initial margin": "Per contract, in the contract’s currency.",
    "maintenance margin": "Per contract. Below it the broker asks for more money.",
    "margin date": "Day the margins are from, such as 2026-11-20.",
    fee: "Per contract and side, in the contract’s currency.",
  } satisfies Record<Exclude<DeskField, "code">, string>,
  catalogue: (field: DeskField, contract: Contract): string | undefined => {
    const { currency, multiplier, tick, initialMargin, maintenanceMargin, marginDate } = contract;
    const dated = (margin: number | undefined) =>
      margin === undefined ? undefined : `${money(margin, currency)}, ${monthOf(marginDate!)}`;
    const known: Partial<Record<DeskField, string | undefined>> = {
      name: contract.name,
      currency,
      multiplier: exactMoney(multiplier, currency),
      tick: tick === undefined ? undefined : String(tick),
      "initial margin": dated(initialMargin),
      "maintenance margin": dated(maintenanceMargin),
    };
    return known[field] && `Catalogue: ${known[field]}. A blank cell leaves it to the catalogue.`;
  },
  today: "Today",
  todayFor: (code: string) => `Today as margin date of ${code}`,
  wrong: {
    notANumber: (shown: string) => `“${shown}” is not a number. Write 12650 or 2.25.`,
    notPositive: (shown: string) => `Must be above 0, but is ${shown}.`,
    negative: (shown: string) => `Must not be negative, but is ${shown}.`,
    notADate: (shown: string) => `“${shown}” is not a date. Write it like 2026-11-20.`,
  } satisfies Record<DeskInputProblem, (shown: string) => string>,
  written: (address: string) => `${address} is written. Formulas that take the table follow.`,
  add: {
    heading: "Add a contract",
    fromCatalogue: "Add from the catalogue",
    create: "Make the table with this contract",
    button: "Add to the table",
    own: "Add a contract of your own",
    ownCode: "Code",
    ownCodeHint: "Letters and digits, as your formulas will say it.",
    ownMultiplierHint: "Money that one index point is worth, in the contract’s currency.",
    ownButton: "Add this contract",
    choose: "Choose a contract first.",
    needed: "Enter a code that begins with a letter.",
    exists: (code: string) => `${code} is in the table already: change its row above.`,
    done: (code: string, address: string) =>
      `${code} stands at ${address}. Enter its margins with their date.`,
    noTable: (name: string) =>
      `${name} is a named range and no table, so rows are added in the sheet: below the last one, inside the range.`,
  },
  /** On the sheet, beside the table. */
  notes: (name: string) => [
    `What your desk uses for each contract. Give formulas ${name}[#All] as their last argument (desk_table).`,
    "A blank cell leaves that fact to the add-in’s catalogue; rows are found by Code.",
    "Margins change about every month: enter your broker’s with their date. Money is in the contract’s currency.",
  ],
};
