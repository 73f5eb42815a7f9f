import { addressOf, parseAddress, type Area } from "../workbook/address";
import type { Entry } from "./grid/cellContent";
import type { CellsRead } from "./grid/cells";
import type { Grid } from "./grid/grid";

/** `window.workbook`: the browser workbook for tests and scripts. Addresses are 'My Sheet'!B2:C4, or B2 on the active sheet. */
export interface WorkbookApi {
  /** Resolves when the workbook is shown and calculated; fails in words when it could not be opened. */
  readonly ready: Promise<void>;
  sheets(): string[];
  addSheet(name: string): void;
  protect(sheet: string): Promise<void>;
  /** Merges cells into one, which keeps the first one's value. */
  merge(address: string): void;
  select(address: string): void;
  /** Address of the selection, with its sheet. */
  selection(): string;
  read(address: string): CellsRead;
  /** Writes rows from the address's first cell on, as if typed: "=…" is a formula, "" empties a cell. */
  write(address: string, rows: readonly (readonly Entry[])[]): void;
  /** Resolves when everything written so far is calculated. */
  settled(): Promise<void>;
  /** Opened with "?functions=late": the functions are there from now on, what is calculated stays as it is. */
  startFunctions(): void;
}

/** The script's access to a grid that is still opening: everything but `ready` needs it open. */
export function workbookApi(
  opening: Promise<Grid>,
  ready: Promise<void>,
): Omit<WorkbookApi, "startFunctions"> {
  let grid: Grid | undefined;
  void opening.then((opened) => (grid = opened)).catch(() => undefined);
  const open = () => {
    if (!grid) throw new Error("The workbook is still opening: wait for workbook.ready");
    return grid;
  };
  const area = (address: string): Area => {
    const found = parseAddress(address, open().activeSheet());
    if (!found) throw new RangeError(`"${address}" is not the address of a range`);
    return found;
  };
  return {
    ready,
    sheets: () => open().sheetNames(),
    addSheet: (name) => void open().book.insertSheet(name),
    protect: async (sheet) => {
      const permission = open().cells.sheet(sheet).getWorksheetPermission();
      await permission.protect();
      await permission.setReadOnly();
    },
    merge: (address) => {
      const { sheet, row, column, rows, columns } = area(address);
      open().cells.sheet(sheet).getRange(row, column, rows, columns).merge({ isForceMerge: true });
    },
    select: (address) => open().select(area(address)),
    selection: () => addressOf(open().selections().at(-1)!),
    read: (address) => open().cells.read(area(address)),
    write: (address, rows) => {
      const columns = Math.max(...rows.map((row) => row.length));
      open().cells.write({ ...area(address), rows: rows.length, columns }, rows);
    },
    settled: () => open().settled(),
  };
}
