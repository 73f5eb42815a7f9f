import { CellValueType, type ICellData } from "@univerjs/presets";

/** What may be put in a cell: as typed, so "=…" is a formula, "'…" is text, "" empties the cell. */
export type Entry = string | number | boolean;

const nothing: ICellData = { v: null, f: null, si: null, p: null, t: null };
const numeric = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const percentage = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*%\s*$/;

/** Cell data of an entry, read as Excel reads what is written to Range.values. */
export function cellData(entry: Entry): ICellData {
  if (typeof entry === "number") return { ...nothing, v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { ...nothing, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (entry === "") return nothing;
  if (entry.startsWith("=") && entry.length > 1) return { ...nothing, f: entry };
  if (entry.startsWith("'")) return { ...nothing, v: entry.slice(1), t: CellValueType.STRING };
  if (numeric.test(entry)) return { ...nothing, v: Number(entry), t: CellValueType.NUMBER };
  if (/^(?:true|false)$/i.test(entry)) return cellData(entry.toLowerCase() === "true");
  const percent = percentage.exec(entry);
  if (percent) return { ...nothing, v: Number(percent[1]) / 100, t: CellValueType.NUMBER };
  return { ...nothing, v: entry, t: CellValueType.STRING };
}

/** A cell's value as scripts see it: booleans are kept as 0 and 1 in the sheet's data. */
export function valueOf(cell: ICellData | null | undefined): Entry {
  const value = cell?.v ?? "";
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true || value === "TRUE" : value;
}
