import { LocaleType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/presets";
import { parseAddress } from "../../workbook/address";
import { cellData } from "./cellContent";
import { plainStyle, style } from "./looks";
import type { SheetPlan } from "./plan";

const rowHeight = 24;
const titleHeight = 36;
const tagHeight = 32;
const spareRows = 200;
const columns = 26;

/** The workbook's data as the spreadsheet library takes them. */
export function workbookData(plans: readonly SheetPlan[]): Partial<IWorkbookData> {
  const entries = plans.map(
    (plan, index) => [`sheet${index + 1}`, sheetData(plan, `sheet${index + 1}`)] as const,
  );
  return {
    id: "workbook",
    name: "Browser workbook",
    locale: LocaleType.EN_US,
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  };
}

function sheetData(plan: SheetPlan, id: string): Partial<IWorksheetData> {
  return {
    id,
    name: plan.name,
    rowCount: plan.rows.length + spareRows,
    columnCount: columns,
    defaultRowHeight: rowHeight,
    defaultColumnWidth: 88,
    defaultStyle: plainStyle,
    rowData: rowHeights(plan),
    columnData: Object.fromEntries(plan.widths.map((w, column) => [column, { w }])),
    cellData: cells(plan),
    freeze: { xSplit: 0, ySplit: plan.frozenRows ?? 0, startRow: plan.frozenRows ?? -1, startColumn: -1 },
  };
}

/** Above a table there is room for the tag with its name. */
function rowHeights({ tables = [] }: SheetPlan): Record<number, { h: number }> {
  const above = tables.map(({ address }) => [parseAddress(address)!.row - 1, { h: tagHeight }]);
  return { 0: { h: titleHeight }, ...Object.fromEntries(above) };
}

function cells(plan: SheetPlan): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const cell = (row: number, column: number) => ((rows[row] ??= {})[column] ??= {});
  for (const [address, planned] of Object.entries(plan.spilled ?? {})) {
    const area = parseAddress(address)!;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        Object.assign(cell(row, column), { s: style(planned) });
      }
    }
  }
  plan.rows.forEach((row, down) =>
    row.forEach((planned, across) => {
      if (planned)
        Object.assign(cell(down, across), withoutBlanks(cellData(planned.entry)), { s: style(planned) });
    }),
  );
  return rows;
}

/** Data of a new workbook carry no instruction to empty a cell. */
function withoutBlanks(data: ICellData): ICellData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
