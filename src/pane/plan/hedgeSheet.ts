import { columnLetters } from "../../workbook/address";
import type { Block, BlockCell } from "../../workbook/workbook";
import { sheetTexts as texts } from "../textsSheet";
import { hedgeFunctions } from "./hedgeFunctions";
import { marginLines } from "./marginLines";
import { costLines, outcomeLines, versionLines } from "./outcomeLines";
import { moveCount } from "./outcomes";
import type { Wishes } from "./plan";
import { rollLines } from "./rollLines";
import type { SheetContext } from "./sheetContext";
import { type At, type Line, type LineKey } from "./sheetLine";
import { contractLines, hedgeLines, levelLines, portfolioLines } from "./sheetLines";
import { sheetNames } from "./sheetNames";
import { costTable, explainTable, outcomesTable, rollsTable, type SheetTable } from "./sheetTables";

/** The sheet to be written, and the formulas in it with their labels, for a look beforehand. */
export interface HedgeSheet {
  readonly block: Required<Pick<Block, "rows" | "columnWidths" | "names" | "charts">>;
  readonly formulas: readonly { readonly label: string; readonly cell: string; readonly formula: string }[];
}

/** What is written beside the user's wishes. */
export interface Writing {
  readonly namespace: string;
  readonly today: number;
  readonly version: string;
  /** Begins the names of this hedge's cells: "Hedge", "Hedge2". */
  readonly prefix: string;
}

/** Label, content and note; the outcomes; the calculation and the rolls: widths in points. */
const columnWidths = [150, 110, 350, 24, 76, 82, 82, 82, 82, 82, 24, 150, 230, 110];
const places = { outcomes: { row: 3, column: 4 }, explain: { row: 3, column: 11 } };
/** Rows that the chart lies over. */
const chartRows = 18;
const rowHeight = 15;

type Formula = HedgeSheet["formulas"][number];

/** The sheet that complete wishes become: live HEDGE formulas over the user's own cells. */
export function hedgeSheet(wishes: Wishes, { namespace, today, version, prefix }: Writing): HedgeSheet {
  const context: SheetContext = {
    wishes,
    hedge: hedgeFunctions(namespace),
    desk: wishes.desk?.reference ?? "",
    today,
    version,
  };
  const cells: BlockCell[][] = [
    [{ content: { text: texts.title }, style: "title" }],
    [{ content: { text: texts.intro }, style: "note" }],
  ];
  const put = (row: number, column: number, cell: BlockCell) => ((cells[row] ??= [])[column] = cell);
  const lines = placed([
    ["portfolio", portfolioLines(context)],
    ["contract", contractLines(context)],
    ["level", levelLines(context)],
    ["hedge", hedgeLines(context)],
    ["margin", marginLines(context)],
    ["roll", rollLines(context)],
    ["outcomes", outcomeLines(context)],
    ["cost", costLines(context)],
  ]);
  const cost = lines.end;
  const ending = placed([["version", versionLines(context)]], cost + costTable.rows);
  const rows = new Map([...lines.rows, ...ending.rows]);
  const at: At = (key) => `B${rows.get(key)!.row + 1}`;
  const formulas: Formula[] = [];

  for (const { row, text } of [...lines.headings, ...ending.headings]) {
    put(row, 0, { content: { text }, style: "heading" });
  }
  for (const { row, line } of rows.values()) {
    const label = texts.labels[line.key];
    const content = line.content(at);
    if ("formula" in content) formulas.push({ label, cell: at(line.key), formula: content.formula });
    put(row, 0, { content: { text: label } });
    put(row, 1, {
      content,
      ...(line.style ? { style: line.style } : {}),
      ...(line.format === undefined ? {} : { numberFormat: line.format }),
    });
    const note = typeof line.note === "string" ? { text: line.note } : { formula: `=${line.note(at)}` };
    put(row, 2, { content: note, style: "note" });
  }
  const table = (row: number, column: number, made: SheetTable) => {
    const cell = `${columnLetters(column)}${row + 1}`;
    const formula = `=${made.formula(at, context)}`;
    formulas.push({ label: made.label, cell, formula });
    made
      .cells(formula)
      .forEach((line, i) => line.forEach((each, j) => each && put(row + i, column + j, each)));
  };
  const title = (row: number, column: number, text: string) =>
    put(row, column, { content: { text }, style: "heading" });

  table(cost, 0, costTable);
  const { outcomes, explain } = places;
  const outcomesRow = outcomes.row + 1 + chartRows + 1;
  title(outcomes.row, outcomes.column, texts.tables.outcomes);
  table(outcomesRow, outcomes.column, outcomesTable);
  title(explain.row, explain.column, texts.tables.explain);
  table(explain.row + 1, explain.column, explainTable);
  if (rows.has("front")) {
    const rollsRow = explain.row + explainTable.rows + 3;
    title(rollsRow, explain.column, texts.tables.rolls);
    table(rollsRow + 1, explain.column, rollsTable);
  }
  return {
    block: {
      rows: Array.from(cells, (row) => Array.from(row ?? [])),
      columnWidths,
      names: sheetNames(prefix, (key) => rows.get(key)?.row),
      charts: [
        {
          title: texts.tables.outcomes,
          address: { row: outcomesRow, column: outcomes.column, rows: moveCount + 1, columns: 5 },
          xTitle: texts.chart.x,
          yTitle: texts.chart.y,
          at: { row: outcomes.row + 1, column: outcomes.column },
          width: columnWidths.slice(4, 10).reduce((sum, width) => sum + width),
          height: chartRows * rowHeight,
        },
      ],
    },
    formulas,
  };
}

/** Lines under their headings, a blank row before each heading; parts without lines are left out. */
function placed(parts: readonly (readonly [keyof typeof texts.headings, readonly Line[]])[], from = 2) {
  const rows = new Map<LineKey, { row: number; line: Line }>();
  const headings: { row: number; text: string }[] = [];
  let row = from;
  for (const [heading, lines] of parts.filter(([, lines]) => lines.length > 0)) {
    headings.push({ row: row + 1, text: texts.headings[heading] });
    row += 2;
    for (const line of lines) rows.set(line.key, { row: row++, line });
  }
  return { rows, headings, end: row };
}
