import type { CellStyle, Content } from "../../workbook/workbook";
import { sheetTexts as texts } from "../textsSheet";
import { fields, type FieldName } from "./fields";
import type { HedgeFunctions } from "./hedgeFunctions";
import type { Source } from "./source";

export type LineKey = keyof typeof texts.labels;
/** The cell that holds a line's content. */
export type At = (key: LineKey) => string;

/** One line of the sheet: its label, its content (none where only the note speaks) and a note. */
export interface Line {
  readonly key: LineKey;
  readonly content: (at: At) => Content;
  readonly format?: string;
  readonly style?: CellStyle;
  readonly note: Note;
}

/** Words, or a formula for words that must follow the contract when it is changed on the sheet. */
export type Note = string | ((at: At) => string);

/** A space as wide as a bracket at the end keeps figures off the notes beside them. */
export const formats = {
  money: "#,##0_)",
  cents: "#,##0.00_)",
  beta: "0.000_)",
  share: "0.0%_)",
  rate: "0.0000_)",
  times: "0.00_)",
  date: "yyyy-mm-dd_)",
};

/** A cell that a user may overtype, or a live link to the user's own cell: a formula, and so not blue. */
export function inputLine(
  key: FieldName & LineKey,
  source: Source,
  format: string,
  note: Note = texts.notes[key as keyof typeof texts.notes] as string,
): Line {
  if (source.kind === "cell") {
    const { reference } = source;
    return {
      key,
      content: () => ({ formula: `=${reference}` }),
      format,
      note: joined(note, texts.notes.linked(reference)),
    };
  }
  const number = source.kind === "typed" ? source.value : fields[key].fallback;
  return {
    key,
    content: () => (number === undefined ? { text: "" } : { number }),
    format,
    style: "input",
    note,
  };
}

export const textLine = (key: LineKey, text: string, note: Note): Line => ({
  key,
  content: () => ({ text }),
  style: "input",
  note,
});

/** Without a format for what is no number. */
export const formulaLine = (
  key: LineKey,
  formula: (at: At) => string,
  format: string | undefined,
  note: Note,
): Line => ({
  key,
  content: (at) => ({ formula: `=${formula(at)}` }),
  ...(format === undefined ? {} : { format }),
  note,
});

function joined(note: Note, more: string): Note {
  if (typeof note === "string") return `${note} ${more}`;
  return (at) => `${note(at)} & " ${more.replaceAll('"', '""')}"`;
}

/** A fact of the contract on the sheet, as a formula. */
export function spec(hedge: HedgeFunctions, at: At, desk: string): (field: string) => string {
  return (field) => hedge("SPEC", at("contract"), `"${field}"`, desk);
}
