/** Why a formula has no built-in one; the pane has a sentence for each. */
export type Reason =
  | "unreadable"
  | "unknownFunction"
  | "calendar"
  | "catalogue"
  | "search"
  | "sorted"
  | "version"
  | "computedContract"
  | "unknownFact"
  | "desk"
  | "holes"
  | "directions"
  | "needsRange"
  | "tooMany"
  | "unknownValues"
  | "table"
  | "spread"
  | "option"
  | "tooLong"
  | "error";

/** Ends the translation of a formula: its copy holds the value and a note. */
export class Untranslatable extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
    this.name = "Untranslatable";
  }
}
