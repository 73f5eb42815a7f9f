import type { WorkbookErrorKind } from "../workbook/workbookError";
import { money } from "./format";
import type { FieldName } from "./plan/fields";
import type { Step } from "./plan/plan";
import type { CellProblem } from "./plan/source";
import type { StepName } from "./steps/steps";
import { fieldTexts } from "./textsFields";

export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

/** Pages that stand in for the pane while there is no workbook to work on. */
export const pageTexts = {
  loading: { title: "Starting", body: "Connecting to your workbook." },
  slow: {
    title: "Excel has not answered yet",
    body: "The pane goes on by itself as soon as it does. If nothing happens within a minute, finish editing the cell you are in, close this pane and open it again, or restart Excel.",
  },
  noOffice: {
    title: "Office could not be reached",
    body: "The pane needs a script from appsforoffice.microsoft.com, which did not load. Check your connection, or ask whoever runs your network to allow that address. Then open the pane again.",
  },
  outside: {
    title: "Open this pane in Excel",
    body: "This page works on a workbook, and there is none here. In Excel, choose Hedge with futures on the Home tab.",
  },
  failed: {
    title: "The pane could not start",
    body: "Close the pane and open it again. If that does not help, restart Excel.",
  },
};

export const paneTexts = {
  label: "Parts of the pane",
  tabs: {
    hedge: "Hedge",
    monitor: "Monitor",
    contracts: "Contracts",
    functions: "Functions",
    sharing: "Sharing",
  },
  loading: "Opening.",
  notLoaded: "This part of the pane did not load. Check your connection, then choose Try again.",
  again: "Try again",
};
export type TabName = keyof typeof paneTexts.tabs;

/** Around the wizard's steps. */
export const wizardTexts = {
  steps: {
    portfolio: "Portfolio",
    contract: "Contract",
    level: "Level",
    margin: "Margin and roll",
    review: "Review",
  } satisfies Record<StepName, string>,
  list: "Steps to a hedge",
  done: "done",
  back: "Back",
  next: "Next",
  missing: (first: string) => `Before the next step: ${first}`,
  startOver: "Start over",
  ask: {
    title: "Start over?",
    body: "The holdings, the contract and all that you have entered in these steps are forgotten. Your workbook stays as it is, with the sheets written so far.",
    yes: "Start over",
    no: "Keep it",
  },
  summary: {
    label: "The hedge so far",
    beta: "Beta",
    coverage: "Coverage",
    residualBeta: "Beta after",
  },
};

/** What to do when the workbook refuses. */
export function workbookErrorText(kind: WorkbookErrorKind, detail: string): string {
  const texts: Record<WorkbookErrorKind, string> = {
    notOneRange:
      "The selection is not one block of cells. Select a single range: no chart, and not several ranges at once.",
    unknownAddress: `“${detail}” is not a range in this workbook. Write it like Holdings!A1:C20.`,
    tooLarge: `The range has ${Number(detail) ? money(Number(detail)) : "too many"} filled cells. Select the holdings only, at most 200,000 cells.`,
    filledCells: `${detail} is not empty, so nothing was written.`,
    nameTaken: `The workbook already has a table called ${detail}. Rename it (Table Design, Table Name), then try again.`,
    protected: detail
      ? `The sheet ${detail} is protected. Remove the protection (Review, Unprotect Sheet), then try again.`
      : "The workbook is protected. Remove the protection (Review, Protect Workbook), then try again.",
    editing: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    stopped: "Stopped. What was done until then stays; start again to do the rest.",
    refused: `Excel refused: ${detail} Try again; if it stays so, save, close and reopen the workbook.`,
  };
  return texts[kind];
}

export { fieldTexts };

export const entryTexts = {
  useCell: "Use cell",
  useCellFor: (label: string) => `Use cell selected in the sheet for: ${label}`,
  noCell: "Select one cell in the sheet first, then choose Use cell.",
  value: (reference: string, value: string) => `${reference} is ${value}`,
  reading: (reference: string) => `Reading ${reference}.`,
  notAllowed: (label: string, wrong: string, shown: string) => `${label} ${wrong}, but is ${shown}.`,
  neither: (shown: string) => `“${shown}” is neither a number nor a cell. Write 4500.25 or Prices!B2.`,
  notANumber: (reference: string, shown: string) =>
    shown === ""
      ? `${reference} is empty. Enter a number there or choose another cell.`
      : `${reference} holds “${shown}”, not a number.`,
  problem: {
    noSuchCell: (shown: string) => `${shown} is not in this workbook. Check the sheet’s name.`,
    severalCells: (shown: string) => `${shown} is more than one cell. Choose a single cell.`,
  } satisfies Record<CellProblem, (shown: string) => string>,
};

export const optionTexts = {
  fxNeeded: (portfolio: string, contract: string) =>
    `The holdings are in ${portfolio} and the contract in ${contract}: enter how many ${portfolio} one ${contract} costs.`,
  fxNotOne: (currency: string) =>
    `The holdings and the contract are both in ${currency}, so the rate should be 1. Clear the field, or check the currencies.`,
  fxAssumed: (contract: string) =>
    `Exchange rate 1 is assumed: the holdings should be in ${contract}. If they are not, enter the rate.`,
};

const steps: Partial<Record<Step, string>> = {
  portfolio: "Select your holdings, with value and beta",
  beta: "Complete the holdings, or where their beta comes from",
  contract: "Choose a contract",
  margins: "Correct the margins: maintenance must not be above initial margin",
  price: "Enter the futures price",
  fx: "Enter the exchange rate",
  vix: "Enter the VIX",
  floor: "Enter the floor",
};

export const resultTexts = {
  heading: "Your hedge",
  waiting: "The hedge appears here once these are done:",
  step: (step: Step) => steps[step] ?? `Correct: ${fieldTexts[step as FieldName].label}`,
  trade: (contracts: number, shown: string, code: string) =>
    contracts === 0 ? "No contracts" : `${contracts < 0 ? "Sell" : "Buy"} ${shown} ${code}`,
  exact: (exact: string) => `Exactly ${exact} contracts`,
  rows: {
    contractValue: "Value of one contract",
    coverage: "Coverage",
    residualBeta: "Beta after the hedge",
    initialMargin: "Initial margin",
    callPrice: "Margin call at",
  },
  coverageHint: "Share of the market risk that the contracts remove.",
  noMargin: "Enter your broker’s margin",
  noCallPrice: "Needs a maintenance margin",
  noNeed: "None needed",
};
