import type { Reason } from "./native/untranslatable";

/** Why a cell of a copy in built-in functions holds a value. */
export const nativeNotes: Readonly<Record<Reason | "differs", string>> = {
  unreadable: "The formula could not be read, so this is its value.",
  unknownFunction: "This add-in does not know the function, so this is the value the cell showed.",
  calendar: "A value: it follows from the exchange's calendar, which no built-in function knows.",
  catalogue: "A value: it comes from the add-in's list of contracts.",
  search: "A value: it is the best of many combinations, which no built-in function finds.",
  sorted: "A value: the contracts are ranked by what each hedge leaves, which takes more than a formula.",
  version: "A value: the version of the add-in that wrote the original.",
  computedContract: "A value: the contract is worked out by a formula, so its facts cannot be written down.",
  unknownFact: "A value: a fact of this contract is not known.",
  desk: "A value: the desk's table has no Code column, or a code with *, ? or ~ in it.",
  holes: "A value: the series has gaps, and the formula would count on none.",
  directions: "A value: one series lies in a row and the other in a column.",
  needsRange:
    "A value: the series is calculated inside the formula; with the series in cells there is a formula.",
  tooMany: "A value: the median of so many slopes would slow the workbook down.",
  unknownValues: "A value: what the formula refers to could not be read.",
  table: "A value: the formula goes on with a whole table of results.",
  spread: "A value: the formula goes on with several results at once.",
  option: "A value: the option is worked out by a formula.",
  tooLong: "A value: the formula would be longer than Excel allows.",
  error: "The original shows an error here, so there is nothing to translate.",
  differs: "A value: the built-in formula showed something else, so the value was kept.",
};
