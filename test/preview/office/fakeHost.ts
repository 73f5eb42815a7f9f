import type { Area } from "../../../src/workbook/address";
import type { Entry } from "../../../src/preview/grid/cellContent";
import type { HostChart, HostName, HostTable, OfficeHost } from "../../../src/preview/office/officeHost";

/** A spreadsheet of two sheets that writes down, in order, what it is asked to do. */
export function fakeHost() {
  const done: string[] = [];
  const sheets = ["Holdings", "My Sheet"];
  const selected: Area[] = [{ sheet: "My Sheet", row: 1, column: 1, rows: 2, columns: 2 }];
  const filled: Area = { sheet: "Holdings", row: 3, column: 0, rows: 6, columns: 3 };
  const protectedSheets = new Set<string>();
  const names = new Map<string, HostName>();
  const tables: HostTable[] = [];
  const charts = new Map<string, HostChart>();
  const grid = ({ rows, columns }: Area, entry: Entry) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => entry));
  const host: OfficeHost = {
    sheetNames: () => sheets,
    activeSheet: () => "Holdings",
    activateSheet: (name) => void done.push(`activate ${name}`),
    addSheet: (name = "Sheet3") => {
      sheets.push(name);
      return name;
    },
    deleteSheet: (name) => void sheets.splice(sheets.indexOf(name), 1),
    renameSheet: (name, newName) => void (sheets[sheets.indexOf(name)] = newName),
    selections: () => selected,
    select: (area) => void done.push(`select ${area.sheet} ${area.row},${area.column}`),
    used: (area) => (area.sheet === filled.sheet ? filled : undefined),
    read: (area) => {
      done.push("read");
      return { values: grid(area, 7), formulas: grid(area, "=3+4"), text: grid(area, "7.00") as string[][] };
    },
    write: (_, rows) => void done.push(`write ${JSON.stringify(rows)}`),
    readNumberFormats: (area) => grid(area, "General") as string[][],
    writeNumberFormats: (_, rows) => void done.push(`formats ${JSON.stringify(rows)}`),
    format: (_, change) => void done.push(`format ${JSON.stringify(change)}`),
    clear: () => void done.push("clear"),
    isProtected: (sheet) => protectedSheets.has(sheet),
    spillParent: () => undefined,
    spillArea: () => undefined,
    place: ({ row, column }) => ({ left: column * 48, top: row * 15 }),
    names: () => [...names.values()],
    define: (its) => void names.set(its.name.toLowerCase(), its),
    tables: () => tables,
    addTable: (table) => void tables.push(table),
    renameTable: (name, newName) => {
      const index = tables.findIndex((table) => table.name === name);
      tables[index] = { ...tables[index]!, name: newName };
    },
    removeTable: (name) =>
      void tables.splice(
        tables.findIndex((table) => table.name === name),
        1,
      ),
    growTable: (name, rows) => {
      const index = tables.findIndex((table) => table.name === name);
      const { area } = tables[index]!;
      tables[index] = { name, area: { ...area, rows: area.rows + rows } };
    },
    charts: () => [...charts.values()],
    draw: (chart) => void charts.set(chart.id, chart),
    removeChart: (id) => void charts.delete(id),
    settings: new Map(),
    calculate: () => void done.push("calculate"),
    oneUndo: () => {
      done.push("one undo begins");
      return () => void done.push("one undo ends");
    },
    settled: async () => void done.push("settled"),
    on: (event) => {
      done.push(`on ${event}`);
      return () => void done.push(`off ${event}`);
    },
  };
  return { host, done, selected, protectedSheets, charts };
}
