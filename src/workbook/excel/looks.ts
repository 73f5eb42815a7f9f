import type { CellStyle } from "../workbook";

interface Look {
  readonly bold: boolean;
  readonly color: string;
  readonly size: number;
  readonly fill?: string;
  readonly atRight?: boolean;
}

/** Finance's convention: what a user may overtype is blue on light yellow, formulas are black. */
export const looks: Record<CellStyle, Look> = {
  title: { bold: true, color: "#0E700E", size: 16 },
  heading: { bold: true, color: "#0E700E", size: 11 },
  columnHeading: { bold: true, color: "#0E700E", size: 11, atRight: true },
  input: { bold: false, color: "#0000FF", size: 11, fill: "#FFFFCC" },
  result: { bold: true, color: "#000000", size: 11 },
  note: { bold: false, color: "#616161", size: 11 },
  warning: { bold: true, color: "#A4262C", size: 11 },
};

/** Of the line under a heading. */
export const headingLine = "#0E700E";
