import type { Block, BlockCell, CellValue, Content } from "../../workbook/workbook";
import type { SheetNow } from "./sheetNow";

/** What a copy puts into a cell in place of its value; undefined leaves the cell blank, for a formula spills into it. */
export interface Copied {
  readonly content: Content | undefined;
  /** Whether a reader should look twice: a value stands where a formula was wanted. */
  readonly marked?: boolean;
}

export interface CopyNote {
  readonly row: number;
  readonly text: string;
}

/** Points of a column: none narrower than Excel's own, none so wide that others leave the screen. */
const widths = { least: 60, most: 260, character: 5.8, note: 420 };

/** The block of a sheet's copy: values in their places unless the copy has something else there, notes beside them. */
export function copyBlock(
  sheet: SheetNow,
  copied: ReadonlyMap<string, Copied>,
  heading: string,
  notes: readonly CopyNote[],
): Block {
  const area = sheet.area!;
  const noteColumn = area.column + area.columns + 1;
  const rows: (BlockCell | undefined)[][] = Array.from({ length: area.row + area.rows }, () => []);
  sheet.content.values.forEach((line, i) =>
    line.forEach((value, j) => {
      const [row, column] = [area.row + i, area.column + j];
      const its = copied.get(cellKey(row, column)) ?? { content: contentOf(value) };
      const numberFormat = sheet.numberFormats[i]?.[j] ?? "General";
      if (its.content)
        rows[row]![column] = {
          content: its.content,
          numberFormat,
          ...(its.marked ? { style: "warning" } : {}),
        };
    }),
  );
  const beside = [{ row: 0, text: heading }, ...notes];
  for (const row of new Set(beside.map((note) => note.row))) {
    const text = beside.filter((note) => note.row === row).map((note) => note.text);
    (rows[row] ??= [])[noteColumn] = { content: { text: text.join("\n") }, style: "note" };
  }
  return {
    rows: Array.from(rows, (row) => Array.from(row ?? [])),
    columnWidths: columnWidths(sheet, noteColumn),
  };
}

export const cellKey = (row: number, column: number) => `${row},${column}`;

/** A value as a cell takes it; TRUE and FALSE stay what they are. */
export function contentOf(value: CellValue): Content | undefined {
  if (value === "") return undefined;
  if (typeof value === "number") return { number: value };
  return typeof value === "boolean" ? { formula: `=${String(value).toUpperCase()}` } : { text: value };
}

function columnWidths({ area, content }: SheetNow, noteColumn: number): number[] {
  const needed = (column: number) => {
    const shown = content.values.map((line) => line[column - area!.column]);
    // A long text alone in its row may run over its neighbours, as titles do.
    const lengths = shown.map((value, i) => {
      const alone = content.values[i]!.filter((cell) => cell !== "").length === 1;
      if (typeof value === "number") return 12;
      return alone ? 0 : String(value ?? "").length;
    });
    return Math.min(widths.most, Math.max(widths.least, widths.character * Math.max(...lengths, 0)));
  };
  return Array.from({ length: noteColumn + 1 }, (_, column) =>
    column === noteColumn ? widths.note : needed(column),
  );
}
