import { beta, share } from "./format";
import type { CellFault, HistoryKind } from "./history/historyLines";
import type { RegressionProblem } from "./history/regression";
import type { Role } from "./portfolio/columnHeader";
import type { Duplicate, Heavy } from "./portfolio/concentration";
import type { Hole } from "./portfolio/readRows";
import type { TotalReason } from "./portfolio/totalRow";
import { count } from "./texts";

const roleNames: Record<Role, string> = {
  name: "Name",
  value: "Value",
  quantity: "Quantity",
  price: "Price",
  beta: "Beta",
  currency: "Currency",
  fx: "Exchange rate",
};

const few = (items: readonly string[], most = 5) =>
  `${items.slice(0, most).join(", ")}${items.length > most ? ", …" : ""}`;

export const portfolioTexts = {
  heading: "Portfolio",
  lead: "Select your holdings in the sheet, headers included: one row for each, with its value and its beta.",
  use: "Use selection",
  useAgain: "Use new selection",
  selected: (address: string | undefined) =>
    address ? `Selected: ${address}` : "Selected: not one block of cells",
  place: "Table or named range",
  noPlace: "Choose",
  address: "Range of holdings",
  addressHint: "Or type it, such as Holdings!A1:C20, and press Enter.",
  reading: "Reading the range.",
  stays: (address: string) => `${address} stays in use.`,
  trimmed: (requested: string, address: string) =>
    `${requested} is filled in ${address}, so that part is used.`,
  ended: (row: number) => `Row ${row} is empty, so the holdings end above it. Rows below are not counted.`,
  roles: roleNames,
  columns: "Columns",
  moreColumns: "More columns",
  column: (letters: string, header: string | undefined) =>
    header ? `${letters}: ${header}` : `Column ${letters}`,
  noColumn: "None",
  chooseColumns: (missing: readonly string[]) =>
    `Choose the column for ${missing.join(" and ")} below. If it is not in the list, select a range that has it.`,
  sizeRole: "value (or quantity and price)",
  betaRole: "beta",
  betaFrom: "Beta comes from",
  betaSources: {
    holdings: "The holdings’ own betas",
    history: "Past returns of the portfolio",
  },
  rate: (base: string, currency: string) => `${base} for one ${currency}`,
  rateHint: "A number, or the cell that holds the rate.",
  rateWrong: "must be above 0",
  ratesLead: (base: string) => `The holdings are in several currencies. The total is in ${base}.`,
  total: "Total value",
  beta: "Weighted beta",
  regressionBeta: "Beta by regression",
  holdings: "Holdings",
  unknown: "Not known yet",
  holes: (number: number) => `${count(number, "cell")} to look at`,
  hole: ({ cell, role, kind, shown, blocks }: Hole): string => {
    const left = blocks ? "" : " This holding is left out.";
    const name = roleNames[role].toLowerCase();
    if (kind === "missing") return `${cell}: ${name} is missing.${left}`;
    if (kind === "error") return `${cell}: shows ${shown}. Correct the cell.`;
    if (kind === "notPositive") return `${cell}: the ${name} must be above 0, but is ${shown}.`;
    if (kind === "unknownCurrency")
      return `${cell}: “${shown}” is no currency. Write its three letters, such as USD.`;
    if (kind === "subtotal")
      return `${cell}: a total among the holdings. Remove the row or select around it.`;
    return `${cell}: text where a ${name} is needed, “${shown}”.${left}`;
  },
  moreHoles: (number: number) => `And ${number} more.`,
  shorts: (cells: readonly string[]) =>
    `${count(cells.length, "short holding")} (negative value): ${few(cells)}`,
  duplicates: (duplicates: readonly Duplicate[]) =>
    `${count(duplicates.length, "name")} in more than one row, each row counts: ${few(
      duplicates.map(({ name, cells }) => `${name} (${few(cells, 3)})`),
      3,
    )}`,
  single: (name: string) =>
    `${name} is the only holding. If it is a single stock, an index hedge does not remove its own risk: the stock may fall while the index rises, and then both lose.`,
  heavy: ({ name, share: weight }: Heavy) =>
    `${name} is ${share(weight)} of the holdings. An index hedge does not remove the risk of one stock: it may fall while the index rises.`,
  notPositive: "The holdings add up to zero or less. A hedge needs a positive total: check the values.",
  totalRow: (row: number, reason: TotalReason) => {
    const why = {
      label: "is labelled as a total",
      formula: "is a sum",
      sum: "equals the sum of the rows above",
    };
    return `Row ${row} ${why[reason]}, so it is not counted.`;
  },
  countTotal: (row: number) => `Count row ${row} as a holding`,
  unusable: {
    empty: (address: string) =>
      `${address} is empty. Select the cells that hold your holdings, then choose Use selection.`,
    oneCell: (address: string) =>
      `${address} is a single cell. Select the whole table of holdings, then choose Use selection.`,
    noNumbers: (address: string) =>
      `${address} holds no numbers. Select cells with values and betas. Numbers stored as text must become numbers first.`,
  },
};

const whose = { portfolio: "portfolio’s", index: "index’s" };

export const historyTexts = {
  kind: "The ranges hold",
  kinds: {
    returns: "Returns, such as 0.012 or 1.2%",
    levels: "Prices or values, from which returns follow",
  } satisfies Record<HistoryKind, string>,
  fields: {
    portfolio: {
      label: "Portfolio history",
      hint: "One column, oldest first, such as Returns!B2:B253.",
    },
    index: {
      label: "Index history",
      hint: "Of the index or its future: the same periods, row by row.",
    },
  },
  use: "Use selection",
  useFor: (label: string) => `Use the range selected in the sheet for: ${label}`,
  noRange: "Select one range in the sheet first, then choose Use selection.",
  reading: "Reading the range.",
  given: (address: string, rows: number) => `${address}, ${count(rows, "row")}`,
  standardError: "Standard error",
  interval: "95% interval",
  between: (lower: number, upper: number) => `${beta(lower)} to ${beta(upper)}`,
  rSquared: "R²",
  observations: "Periods",
  leftOut: (number: number) =>
    `${count(number, "period")} without a number on one side ${number === 1 ? "is" : "are"} left out.`,
  lowRSquared: (rSquared: number) =>
    `The index explains only ${share(rSquared)} of how the portfolio moves (R²). The rest stays after the hedge, however many contracts you sell. Try an index nearer to what you hold.`,
  uncertain:
    "The interval contains 0: from these histories it is not certain that the portfolio moves with the index at all.",
  problem: (problem: RegressionProblem): string => {
    if ("of" in problem) return faultText(problem);
    if (problem.kind === "differentLengths")
      return `The histories must cover the same periods, but the portfolio has ${count(problem.portfolio, "period")} and the index ${problem.index}.`;
    if (problem.kind === "tooFew")
      return `A regression needs at least 3 periods with a number on both sides, and there are ${problem.pairs}. Sixty or more make it reliable.`;
    return "The index does not move in its history, so there is nothing to compare with. Choose another range.";
  },
};

function faultText(problem: Extract<RegressionProblem, { of: string }>): string {
  const name = `The ${whose[problem.of]} history`;
  if (problem.kind === "severalLines") return `${name} must be one column or one row. Leave dates out.`;
  return cellFaultText(name, problem);
}

/** What is wrong with a cell of a history. */
export function cellFaultText(name: string, { kind, cell, shown }: CellFault): string {
  const texts: Record<CellFault["kind"], string> = {
    empty: `${name} in ${cell} has fewer than two numbers. Choose a longer range.`,
    error: `${cell} shows ${shown}. Correct the cell, or leave it blank to skip the period.`,
    text: `${cell} holds “${shown}”, not a number.`,
    notPositive: `${cell} is ${shown}, but prices and values must be above 0. If the range holds returns, choose that above.`,
    tooLarge: `${cell} is ${shown}, too much for a return. Write 1.2% as 0.012, or choose above that the range holds prices.`,
  };
  return texts[kind];
}
