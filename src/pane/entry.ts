/** A field's text, and the sheet that was in front when it was entered: "B2" keeps meaning a cell of that sheet. */
export interface Entry {
  readonly text: string;
  readonly sheet: string;
}

export const blank: Entry = { text: "", sheet: "" };
