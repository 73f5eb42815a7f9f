import { BorderStyleTypes, BorderType, IUndoRedoService } from "@univerjs/presets";
import { gridColumns, gridRows, type Area } from "../../workbook/address";
import type { CellFormat, HostEvent, OfficeHost } from "../office/officeHost";
import type { Grid } from "./grid";
import { definedNames, defineName, readNamesAnew } from "./names";
import { placeOf } from "./place";

const pixelsPerPoint = 4 / 3;
const general = "General";

/** The grid as the pane's Office.js objects drive it. */
export function officeHost(grid: Grid): OfficeHost {
  const { book, cells } = grid;
  return {
    sheetNames: () => grid.sheetNames(),
    activeSheet: () => grid.activeSheet(),
    activateSheet: (name) => void book.setActiveSheet(cells.sheet(name)),
    addSheet: (name) => addedSheet(grid, name),
    deleteSheet: (name) => void book.deleteSheet(cells.sheet(name)),
    renameSheet: (name, newName) => void cells.sheet(name).setName(newName),
    selections: () => grid.selections(),
    select: (area) => grid.select(area),
    used: (area) => cells.used(area),
    read: (area) => cells.read(area),
    write: (area, rows) => cells.write(area, rows),
    readNumberFormats: (area) => numberFormats(grid, area),
    writeNumberFormats: (area, rows) => writeNumberFormats(grid, area, rows),
    format: (area, change) => format(grid, area, change),
    clear: (area) => {
      const bounded = area.rows < gridRows && area.columns < gridColumns ? area : cells.used(area);
      if (bounded) cells.range(bounded).clear();
    },
    isProtected: (sheet) => !cells.sheet(sheet).getWorksheetPermission().canEdit(),
    spillParent: (cell) => cells.spillParent(cell),
    spillArea: (cell) => cells.spillArea(cell),
    place: (area) => placeOf(cells, area),
    names: () => definedNames(book),
    define: (name) => {
      defineName(book, name);
      readNamesAnew(grid.injector);
      grid.calculate();
    },
    tables: () => grid.tables.list(),
    addTable: (table) => grid.tables.add(table),
    renameTable: (name, newName) => grid.tables.rename(name, newName),
    removeTable: (name) => grid.tables.remove(name),
    growTable: (name, rows) => grid.tables.grow(name, rows),
    charts: () => grid.charts.list(),
    draw: (chart) => grid.charts.draw(chart),
    removeChart: (id) => grid.charts.remove(id),
    settings: new Map(),
    calculate: () => grid.calculate(),
    oneUndo: () => oneUndo(grid),
    settled: () => grid.settled(),
    on: (event, listener) => subscribe(grid, event, listener),
  };
}

/** Undo cannot be collected twice at a time; the inner one belongs to the outer. */
function oneUndo({ injector, book }: Grid): () => void {
  try {
    const collecting = injector.get(IUndoRedoService).__tempBatchingUndoRedo(book.getId());
    return () => collecting.dispose();
  } catch {
    return () => undefined;
  }
}

/** A sheet added by Office.js stays behind the one in front. */
function addedSheet({ book }: Grid, name: string | undefined): string {
  const front = book.getActiveSheet();
  const added = name === undefined ? book.insertSheet() : book.insertSheet(name);
  book.setActiveSheet(front);
  return added.getSheetName();
}

function format({ cells }: Grid, area: Area, change: CellFormat): void {
  const { bold, fontColor, fontSize, fillColor, columnWidth, lineBelow, wrapText, verticalAlignment } =
    change;
  if (columnWidth !== undefined) {
    cells
      .sheet(area.sheet)
      .setColumnWidths(area.column, area.columns, Math.round(columnWidth * pixelsPerPoint));
    return;
  }
  const range = cells.range(area);
  if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
  if (fontColor !== undefined) range.setFontColor(fontColor);
  if (fontSize !== undefined) range.setFontSize(fontSize);
  if (fillColor !== undefined) range.setBackgroundColor(fillColor);
  if (lineBelow !== undefined) range.setBorder(BorderType.BOTTOM, BorderStyleTypes.THIN, lineBelow);
  // The library's word for the right.
  if (change.atRight) range.setHorizontalAlignment("normal");
  if (wrapText !== undefined) range.setWrap(wrapText);
  if (verticalAlignment !== undefined) range.setVerticalAlignment(verticalAlignment);
}

/** Cell by cell, and none taken away that is not there: either empties formulas that wait for their first result. */
function writeNumberFormats(
  { cells }: Grid,
  area: Area,
  rows: readonly (readonly (string | null)[])[],
): void {
  rows.forEach((row, down) =>
    row.forEach((pattern, across) => {
      if (pattern === null) return;
      const cell = { ...area, row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      const range = cells.range(cell);
      if (pattern !== general) range.setNumberFormats([[pattern]]);
      else if (range.getNumberFormat() !== "") range.setNumberFormats([[""]]);
    }),
  );
}

function numberFormats({ cells }: Grid, area: Area): string[][] {
  const patterns = cells.range(area).getNumberFormats();
  return patterns.map((row) => row.map((pattern) => pattern || general));
}

function subscribe(grid: Grid, event: HostEvent, listener: () => void): () => void {
  const { api } = grid;
  const heard =
    event === "selection"
      ? grid.onSelection(listener)
      : event === "change"
        ? api.addEvent(api.Event.SheetValueChanged, listener)
        : api.getFormula().calculationResultApplied(listener);
  return () => heard.dispose();
}
