import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  CalculationMode,
  ILayoutService,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import { createUniver, LocaleType, mergeLocales, type FUniver, type Injector } from "@univerjs/presets";
import { parseAddress, quoteSheet, type Area } from "../../workbook/address";
import { areaOf } from "./areaOf";
import { Cells } from "./cells";
import { functionClasses, type Engine } from "./functionClasses";
import { hints } from "./hints";
import { mendLexer } from "./lexer";
import { mendFunctions } from "./mendFunctions";
import type { SheetPlan } from "./plan";
import { Charts } from "./charts";
import { defineName } from "./names";
import { Tables } from "./tables";
import { tableStyle, tableStyleId, theme } from "./theme";
import type { Book } from "./univer";
import { workbookData } from "./workbookData";

const calculationLimit = 30_000;

/** The spreadsheet on the page. */
export class Grid {
  readonly cells: Cells;
  readonly tables: Tables;
  readonly charts: Charts;

  constructor(
    readonly api: FUniver,
    readonly book: Book,
    readonly injector: Injector,
    engine: Engine,
  ) {
    this.cells = new Cells(book, injector, engine.messages);
    this.tables = new Tables(api, book, injector);
    this.charts = new Charts(api, book, injector, this.cells);
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

  /** Gives the cells the keyboard. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
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

  /** Begins to calculate every formula anew; at once, where the library's own call would begin a moment later. */
  calculate(): void {
    const all = { commands: [], forceCalculation: true };
    this.api.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, all, { onlyLocal: true });
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
    locales: { [LocaleType.EN_US]: mergeLocales(coreEnglish, tableEnglish, drawingEnglish) },
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
      UniverSheetsDrawingPreset(),
    ],
  });
  mendLexer(univer.__getInjector());
  mendFunctions(univer.__getInjector());
  const book: Book = univerAPI.createWorkbook(workbookData(plans));
  book.registerRangeTheme(book.createRangeThemeStyle(tableStyleId, tableStyle));
  const grid = new Grid(univerAPI, book, univer.__getInjector(), full);
  for (const plan of plans) furnish(grid, plan);
  return grid;
}

function furnish({ book, tables }: Grid, { name: sheet, names = {}, tables: planned = [] }: SheetPlan): void {
  for (const [name, address] of Object.entries(names)) {
    defineName(book, { name, refersTo: `${quoteSheet(sheet)}!${address}` });
  }
  for (const { name, address } of planned) tables.add({ name, area: parseAddress(address, sheet)! });
}
