import { officeGlobals } from "../../../src/preview/office/officeGlobals";
import type {
  CellFormat,
  HostChart,
  HostName,
  HostTable,
  OfficeHost,
} from "../../../src/preview/office/officeHost";
import { addressOf, contains, parseAddress, type Area } from "../../../src/workbook/address";
import { MemorySheet } from "../../../src/workbook/memorySheet";
import type { CellValue } from "../../../src/workbook/workbook";

/** The Office.js of the browser workbook over sheets in memory, put on the globals as Excel puts its own. */
export function excelOver(given: Record<string, CellValue[][]>) {
  const sheets = new Map(Object.entries(given).map(([name, rows]) => [name, new MemorySheet(rows)]));
  const names: HostName[] = [];
  const tables: HostTable[] = [];
  const charts = new Map<string, HostChart>();
  const formats: (CellFormat & { at: string })[] = [];
  /** Cells that a formula elsewhere fills, by their address: its formula's cell. */
  const spilled = new Map<string, string>();
  /** Formulas that Excel does not take. */
  const refused = new Set<string>();
  const protectedSheets = new Set<string>();
  const each = (area: Area, of: (row: number, column: number) => void) => {
    for (let row = 0; row < area.rows; row += 1)
      for (let column = 0; column < area.columns; column += 1) of(row, column);
  };
  const host: OfficeHost = {
    sheetNames: () => [...sheets.keys()],
    activeSheet: () => sheets.keys().next().value!,
    activateSheet: () => undefined,
    addSheet: (name = "Sheet") => {
      sheets.set(name, new MemorySheet([]));
      return name;
    },
    deleteSheet: (name) => void sheets.delete(name),
    renameSheet: (name, newName) => {
      const sheet = sheets.get(name)!;
      sheets.delete(name);
      sheets.set(newName, sheet);
    },
    isProtected: (sheet) => protectedSheets.has(sheet),
    selections: () => [],
    select: () => undefined,
    used: (area) => sheets.get(area.sheet)!.filledPart(area),
    spillParent: (cell) => parseAddress(spilled.get(addressOf(cell)) ?? ""),
    spillArea: () => undefined,
    read: (area) => {
      const [values, formulas] = [
        sheets.get(area.sheet)!.values(area),
        sheets.get(area.sheet)!.formulas(area),
      ];
      return { values, formulas, text: values.map((row) => row.map(String)) };
    },
    write: (area, rows) => {
      if (rows.flat().some((entry) => refused.has(String(entry)))) throw new Error("Excel does not take it.");
      each(area, (row, column) => {
        const entry = rows[row]![column];
        if (entry !== null) sheets.get(area.sheet)!.type(area.row + row, area.column + column, entry!);
      });
    },
    readNumberFormats: (area) => sheets.get(area.sheet)!.numberFormats(area),
    writeNumberFormats: () => undefined,
    format: (area, change) => void formats.push({ at: addressOf(area), ...change }),
    clear: (area) => sheets.get(area.sheet)!.clear(area),
    place: ({ row, column }) => ({ left: column * 48, top: row * 15 }),
    names: () => names,
    define: (name) => {
      const index = names.findIndex((each) => each.name === name.name);
      names.splice(index < 0 ? names.length : index, 1, name);
    },
    tables: () => tables,
    addTable: (table) => void tables.push(table),
    renameTable: (name, newName) => {
      const index = tables.findIndex((table) => table.name === name);
      tables[index] = { ...tables[index]!, name: newName };
    },
    growTable: () => undefined,
    removeTable: (name) =>
      void tables.splice(
        tables.findIndex((table) => table.name === name),
        1,
      ),
    charts: () => [...charts.values()],
    draw: (chart) => void charts.set(chart.id, chart),
    removeChart: (id) => void charts.delete(id),
    settings: new Map(),
    calculate: () => undefined,
    oneUndo: () => () => undefined,
    settled: async () => undefined,
    on: () => () => undefined,
  };
  Object.assign(globalThis, officeGlobals(Promise.resolve(host)));
  const show = (address: string, value: CellValue) => {
    const { sheet, row, column } = parseAddress(address)!;
    sheets.get(sheet)!.show(row, column, value);
  };
  const looksOf = (address: string) => {
    const { sheet, row, column } = parseAddress(address)!;
    const its = formats.filter(({ at }) => {
      const area = parseAddress(at)!;
      return area.sheet === sheet && contains(area, row, column);
    });
    return Object.assign({}, ...its, { at: undefined }) as CellFormat;
  };
  return { host, names, tables, charts, formats, spilled, refused, protectedSheets, show, looksOf };
}
