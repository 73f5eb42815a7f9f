/** Words of the last step: what will be written, and the writing of it. */
export const reviewTexts = {
  heading: "Review",
  lead: "Check what will be written, and accept each warning.",
  notYet: "There is no hedge to write yet. Go back to the steps above that have no check mark.",
  warnings: "Warnings to accept",
  noWarnings: "No warnings: nothing has to be accepted.",
  calculation: "Calculation, step by step",
  formulas: (number: number) => `Formulas to be written (${number})`,
  write: {
    heading: "Write",
    lead: "Writes this hedge to a new sheet as live formulas over your own cells, with a chart and names for its cells. Nothing of yours is changed.",
    again: (sheet: string) =>
      `Writes the hedge again on the sheet “${sheet}”. If somebody has changed cells there, you are asked first.`,
    button: "Write to a new sheet",
    buttonAgain: (sheet: string) => `Write again on ${sheet}`,
    accept: "Accept the warnings above first.",
    writing: "Writing the sheet.",
    done: (sheet: string) => `The hedge is on the sheet “${sheet}” and follows your holdings.`,
    goTo: (sheet: string) => `Go to ${sheet}`,
    changed: (sheet: string, cells: readonly string[]) =>
      `${cells.length === 1 ? "One cell" : `${cells.length} cells`} on “${sheet}” changed since it was written: ${cells.slice(0, 8).join(", ")}${cells.length > 8 ? ", …" : ""}. Writing again replaces ${cells.length === 1 ? "it" : "them"}.`,
    replace: "Replace and write",
    newSheet: "Write to a new sheet",
    keep: "Keep the sheet as it is",
  },
};
