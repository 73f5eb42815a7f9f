const count = (number: number) => `${number} ${number === 1 ? "function" : "functions"}`;

export const functionTexts = {
  heading: "Functions",
  lead: "Every function of the add-in. In a cell, begin with = and the name; ranges work where single values do, and results spill.",
  search: "Search",
  searchHint: "Part of a name, or words such as margin call.",
  found: count,
  none: "No function matches. Try one word, such as beta, roll or margin.",
  loading: "Loading the list of functions.",
  failed:
    "The list of functions could not be loaded. Check your connection, then choose Try again. The functions in your cells do not need it.",
  again: "Try again",
  arguments: "Arguments",
  noArguments: "No arguments.",
  optional: "optional",
  example: "Example",
  gives: (formula: string, result: string) => `${formula} gives ${result}`,
  builtIn: "The same without the add-in",
  more: "Formula, errors and source",
  moreFor: (name: string) => `Formula, errors and source of ${name} (opens the function reference)`,
  insert: "Insert example",
  insertFor: (name: string) => `Insert example of ${name} at the selected cell`,
  noCell: "Select the cell where the example shall begin, then choose Insert example again.",
  filled: (address: string) =>
    `The example needs ${address}, and something is there. Select a free cell and try again, or put it on a new sheet. Nothing was written.`,
  newSheet: "Insert on a new sheet",
  writing: "Writing the example.",
  done: (address: string) =>
    `The example stands at ${address}. Change a yellow cell, and the result follows.`,
  sheet: "Example",
  /** On the sheet. */
  result: "Result",
};
