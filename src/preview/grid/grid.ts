import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import {
  CalculationMode,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { AddSheetTableMutation, UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import { createUniver, LocaleType, mergeLocales, type FUniver, type Injector } from "@univerjs/presets";
import { parseAddress, quoteSheet, type Area } from "../../workbook/address";
import { areaOf } from "./areas";
import { Cells } from "./cells";
import { functionClasses, type Engine } from "./functionClasses";
import { hints } from "./hints";
import { mendLexer } from "./lexer";
import type { SheetPlan } from "./plan";
import { tableStyle, tableStyleId, theme } from "./theme";
import type { Book } from "./univer";
import { workbookData } from "./workbookData";

const calculationLimit = 30_000;

/** The spreadsheet on the page. */
export class Grid {
  readonly cells: Cells;

  constructor(
    readonly api: FUniver,
    readonly book: Book,
    readonly injector: Injector,
    engine: Engine,
  ) {
    this.cells = new Cells(book, injector, engine.messages);
  }

  sheetNames(): string[] {
    return this.book.getSheets().map((sheet) => sheet.getSheetName());
  }

  activeSheet(): string {
    return this.book.getActiveSheet().getSheetName();
  }

  /** The selected areas: several where the user held Ctrl, the last one the active. */
  selections(): Area[] {
    const sheet = this.book.getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => areaOf(range.getRange(), sheet.getSheetName()));
    return areas.length > 0
      ? areas
      : [{ sheet: sheet.getSheetName(), row: 0, column: 0, rows: 1, columns: 1 }];
  }

  /** The cell that typing would change. */
  activeCell(): Area {
    const last = this.selections().at(-1)!;
    const cell = this.book.getActiveCell()?.getRange();
    return cell ? areaOf(cell, last.sheet) : { ...last, rows: 1, columns: 1 };
  }

  select(area: Area): void {
    const sheet = this.cells.sheet(area.sheet);
    if (this.activeSheet() !== sheet.getSheetName()) this.book.setActiveSheet(sheet);
    this.cells.range(area).activate();
  }

  /** Tells of every change of the selection; the library's own event is silent for the first seconds. */
  onSelection(listener: () => void): { dispose(): void } {
    const moved = this.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(listener);
    const sheetChanged = this.api.addEvent(this.api.Event.ActiveSheetChanged, listener);
    return {
      dispose: () => {
        moved.unsubscribe();
        sheetChanged.dispose();
      },
    };
  }

  /** Resolves when every formula shows its result. */
  async settled(): Promise<void> {
    await this.api.getFormula().onCalculationResultApplied(calculationLimit);
  }
}

/** Puts a spreadsheet into the element, with the custom functions registered and the planned sheets filled. */
export function createGrid(
  container: HTMLElement,
  plans: readonly SheetPlan[],
  engine: Omit<Engine, "sheetName">,
  darkMode: boolean,
): Grid {
  const sheetName = (sheetId: string) => book?.getSheetBySheetId(sheetId)?.getSheetName() ?? "";
  const full = { ...engine, sheetName };
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreEnglish, tableEnglish) },
    theme,
    darkMode,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: "simple",
        formula: {
          function: functionClasses(full),
          description: hints(engine.metadata.functions),
          initialFormulaComputing: CalculationMode.FORCED,
        },
      }),
      UniverSheetsTablePreset(),
    ],
  });
  mendLexer(univer.__getInjector());
  const book: Book = univerAPI.createWorkbook(workbookData(plans));
  book.registerRangeTheme(book.createRangeThemeStyle(tableStyleId, tableStyle));
  for (const plan of plans) furnish(univerAPI, book, plan);
  return new Grid(univerAPI, book, univer.__getInjector(), full);
}

function furnish(api: FUniver, book: Book, plan: SheetPlan): void {
  const unitId = book.getId();
  const subUnitId = book.getSheetByName(plan.name)!.getSheetId();
  for (const [name, address] of Object.entries(plan.names ?? {})) {
    book.insertDefinedName(name, `${quoteSheet(plan.name)}!${address}`);
  }
  for (const { name, address } of plan.tables ?? []) {
    const { row, column, rows, columns } = parseAddress(address)!;
    const range = {
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    };
    // Not by the library's own call: unlike Excel, that refuses a table the name of a sheet.
    const table = {
      unitId,
      subUnitId,
      tableId: name,
      name,
      range,
      options: { showHeader: true, tableStyleId },
    };
    api.syncExecuteCommand(AddSheetTableMutation.id, table);
  }
}
