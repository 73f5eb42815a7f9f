import type { Finding, FormulaProblem } from "./check/checkFormulas";
import type { SheetDifference } from "./check/checkSheet";
import { sheetTexts } from "./textsSheet";
import type { NotEntered } from "../workbook/workbook";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

const problems: Record<FormulaProblem, (id: string, namespace: string) => string> = {
  stored: () => "Kept in the form of a file that was opened without the add-in:",
  name: () => "Calculated before the functions were loaded, so they show #NAME?:",
  busy: () => "Waiting for a result that does not come:",
  unknown: (id, namespace) =>
    `${namespace}.${id} is not in this version of the add-in. A colleague’s is newer: update yours.`,
  tooFew: (id, namespace) => `${namespace}.${id} has fewer arguments than it needs. Correct the formula.`,
  tooMany: (id, namespace) =>
    `${namespace}.${id} has more arguments than this version takes. A colleague’s may be newer: update yours, or correct the formula.`,
};

const reasons: Record<NotEntered["reason"], string> = {
  protected: "the sheet is protected (Review, Unprotect sheet)",
  changed: "the cell has changed since the check",
  refused: "Excel refused the formula",
};

export const sharingTexts = {
  check: {
    heading: "Desk check",
    lead: "Looks for what keeps a shared workbook from showing the same numbers to everyone. It changes nothing.",
    button: "Check this workbook",
    again: "Check again",
    counted: (formulas: number, sheets: number) =>
      `${count(formulas, "HEDGE formula")} on ${count(sheets, "sheet")}.`,
    none: "This workbook has no HEDGE formulas yet. Write a hedge on the Hedge tab, or insert an example on the Functions tab.",
    bySheet: "By sheet",
    sheet: (name: string, formulas: number) => `${name}: ${formulas}`,
    fine: "Nothing to repair: every formula calculates, and every desk table is in order.",
    stuck: (number: number) => `${count(number, "formula")} to repair`,
    wrong: (number: number) => `${count(number, "formula")} to correct by hand`,
    finding: ({ problem, id }: Finding, namespace: string) => problems[problem](id, namespace),
    more: (number: number) => `and ${number} more`,
    tables: (number: number) => `${count(number, "cell")} of the desk’s tables to look at`,
    editTables: "Open Contracts",
    written: (sheet: string) => `Sheet ${sheet} differs from what the pane wrote`,
    difference: (difference: SheetDifference): string => {
      if (difference.kind === "typedOver")
        return `${difference.address}: a value stands in place of the formula for “${sheetTexts.labels[difference.key]}”, so it no longer follows your holdings. Undo it, or write the sheet again.`;
      if (difference.kind === "gone")
        return `The line “${sheetTexts.labels[difference.key]}” is gone. Write the sheet again on the Hedge tab.`;
      const changed =
        difference.changes.length > 0
          ? ` What changed: ${difference.changes.join(" ")}`
          : " Nothing changed that its numbers depend on.";
      return difference.kind === "older"
        ? `It was written with version ${difference.version}, an older one.${changed}`
        : `It was written with version ${difference.version}, a newer one than yours: update the add-in.`;
    },
    goTo: (address: string) => `Go to ${address}`,
  },
  repair: {
    button: "Repair",
    hint: "Enters these formulas again, each in its own cell. Where Excel can, one Undo takes it back.",
    done: (entered: number) => `${count(entered, "formula")} entered again.`,
    stuck: (number: number) =>
      `${count(number, "formula")} still without a result: the functions are not loaded here, or another name in the formula is unknown. Close and reopen the workbook with the add-in, then check again.`,
    left: ({ address, reason }: NotEntered) => `${address} was left: ${reasons[reason]}.`,
  },
  recalculate: {
    button: "Recalculate all",
    hint: "Calculates every formula of the workbook anew, for numbers that look older than their inputs.",
    done: "Everything is calculated anew.",
  },
  copy: {
    heading: "For people without the add-in",
    lead: "Writes copies that need no add-in, on new sheets of this workbook. Your sheets stay as they are.",
    sheet: "Sheet",
    all: (number: number) => `All ${number} sheets with HEDGE formulas`,
    values: "Values copy",
    native: "Native-formula copy",
    nativeHint:
      "Live formulas in Excel’s own functions. Where there is none that gives the same number, the copy holds the value and says why.",
    kept: (number: number) =>
      `${count(number, "formula")} could not be translated. The copies hold their values and say why.`,
    valuesHint: "The numbers as they are now, each formula beside them as words.",
    checkFirst: "Check the workbook first: the copies are of sheets with HEDGE formulas.",
    done: (sheets: readonly { from: string; to: string }[]) =>
      sheets.map(({ from, to }) => `${from} is copied to the new sheet ${to}.`).join(" "),
    goTo: (sheet: string) => `Go to ${sheet}`,
  },
  opening: {
    heading: "Load with this workbook",
    box: "Open the pane and load the functions with this workbook",
    trust:
      "Colleagues who have the add-in get pane and functions as they open the workbook; others are asked whether to trust it, where your organisation offers it. Until then cells keep the numbers they were saved with, and one that is edited shows #NAME?.",
    cannot: "This Excel cannot load an add-in with a workbook. Open the pane after opening the workbook.",
  },
  running: {
    check: "Checking the workbook.",
    repair: "Entering formulas again.",
    recalculate: "Calculating.",
    values: "Writing the copies.",
    native: "Translating the formulas.",
    opening: "Saving the choice.",
  },
  progress: "How far it is",
  report: "What was done",
  stop: "Stop",
  notLoaded: "The list of functions could not be loaded. Check your connection, then try again.",
};

/** Words on the copies. */
export const copyTexts = {
  valuesName: (sheet: string) => `${sheet} values`,
  valuesHeading: (sheet: string, date: string) =>
    `Values of “${sheet}” on ${date}; its formulas, row by row:`,
  nativeName: (sheet: string) => `${sheet} built-in`,
  nativeHeading: (sheet: string, date: string, kept: number) =>
    `“${sheet}” on ${date} in Excel’s own functions.${kept > 0 ? ` ${count(kept, "cell")} in orange ${kept === 1 ? "holds a value" : "hold values"}, for the reasons below.` : ""}`,
  keptNote: (cell: string, note: string, formula: string) => `${cell}: ${note} ${formula}`,
  formulaNote: (cell: string, formula: string) => `${cell} ${formula}`,
};
