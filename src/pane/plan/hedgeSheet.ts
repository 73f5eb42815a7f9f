import type { Block, BlockCell } from "../../workbook/workbook";
import { sheetTexts as texts } from "../texts";
import { marginLines } from "./marginLines";
import type { Wishes } from "./plan";
import { choiceLines, hedgeLines, portfolioLines, type Line, type LineKey } from "./sheetLines";

/** The sheet to be written, and the formulas in it with their labels, for a look beforehand. */
export interface HedgeSheet {
  readonly block: Block;
  readonly formulas: readonly { readonly label: string; readonly cell: string; readonly formula: string }[];
}

/** Label, content and note, wide enough for the longest of each in points. */
const columnWidths = [150, 110, 420];

/** The sheet that complete wishes become: live HEDGE formulas over the user's own cells. */
export function hedgeSheet(wishes: Wishes, namespace: string): HedgeSheet {
  const sections: [string, Line[]][] = [
    [texts.headings.portfolio, portfolioLines(wishes, namespace)],
    [texts.headings.choices, choiceLines(wishes, namespace)],
    [texts.headings.hedge, hedgeLines(namespace)],
    [texts.headings.margin, marginLines(wishes, namespace)],
  ];
  const rows: (BlockCell | undefined)[][] = [
    [{ content: { text: texts.title }, style: "title" }],
    [{ content: { text: texts.intro }, style: "note" }],
  ];
  const placed = new Map<LineKey, { row: number; line: Line }>();
  for (const [heading, lines] of sections) {
    rows.push([], [{ content: { text: heading }, style: "heading" }]);
    for (const line of lines) {
      placed.set(line.key, { row: rows.length, line });
      rows.push([]);
    }
  }
  const at = (key: LineKey) => `B${placed.get(key)!.row + 1}`;
  const formulas: { label: string; cell: string; formula: string }[] = [];
  for (const { row, line } of placed.values()) {
    const label = texts.labels[line.key];
    const content = line.content?.(at);
    if (content && "formula" in content)
      formulas.push({ label, cell: at(line.key), formula: content.formula });
    rows[row] = [
      { content: { text: label } },
      content && {
        content,
        ...(line.style ? { style: line.style } : {}),
        ...("text" in content ? {} : { numberFormat: line.format ?? "General" }),
      },
      {
        content: typeof line.note === "string" ? { text: line.note } : { formula: `=${line.note(at)}` },
        style: "note",
      },
    ];
  }
  return { block: { rows, columnWidths }, formulas };
}
