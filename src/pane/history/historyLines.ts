import { periodReturn } from "../../hedging/beta/periodReturn";
import { cellName, parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";
import { isBlank, isErrorText } from "../portfolio/cellKinds";

/** What the ranges of a history hold. */
export type HistoryKind = "returns" | "levels";

/** One row or column of a history as returns; NaN where a cell holds none. */
export interface HistoryLine {
  readonly header: string | undefined;
  readonly returns: Float64Array;
}

export interface CellFault {
  readonly kind: "empty" | "error" | "text" | "notPositive" | "tooLarge";
  readonly cell: string;
  readonly shown: string;
}

/** No index and no fund moves by more than a half within a period: such numbers are prices, or percent. */
const largestReturn = 0.5;

/** The lines of a range, columns where it is higher than wide; or the first cell that makes it no history. */
export function historyLines(
  address: string,
  values: readonly (readonly CellValue[])[],
  kind: HistoryKind,
): HistoryLine[] | CellFault {
  const { row, column } = parseAddress(address)!;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const down = rows >= columns;
  if (rows * columns < 2) return { kind: "empty", cell: address, shown: "" };
  const lines: HistoryLine[] = [];
  for (let line = 0; line < (down ? columns : rows); line++) {
    const cells = down ? values.map((cells) => cells[line]!) : values[line]!;
    const name = (i: number) => (down ? cellName(row + i, column + line) : cellName(row + line, column + i));
    const read = lineOf(cells, kind);
    if ("at" in read) return { kind: read.kind, cell: name(read.at), shown: String(cells[read.at]) };
    lines.push(read);
  }
  return lines;
}

function lineOf(
  cells: readonly CellValue[],
  kind: HistoryKind,
): HistoryLine | { readonly kind: CellFault["kind"]; readonly at: number } {
  const first = cells[0]!;
  const header =
    typeof first === "string" && !isBlank(first) && !isErrorText(first) ? first.trim() : undefined;
  // RETURNS passes over a header, BETA takes it for a hole in its place.
  const start = header === undefined ? 0 : 1;
  const dropped = kind === "levels" ? start : 0;
  const numbers = new Float64Array(cells.length - dropped).fill(NaN);
  for (let at = start; at < cells.length; at++) {
    const cell = cells[at]!;
    if (isErrorText(cell)) return { kind: "error", at };
    const number = typeof cell === "number" ? cell : NaN;
    if (kind === "returns" && Math.abs(number) > largestReturn) return { kind: "tooLarge", at };
    if (kind === "levels" && !isBlank(cell) && typeof cell !== "number") return { kind: "text", at };
    if (kind === "levels" && number <= 0) return { kind: "notPositive", at };
    numbers[at - dropped] = number;
  }
  if (kind === "returns") return { header, returns: numbers };
  const returns = numbers.subarray(1).map((level, i) => periodReturn(numbers[i]!, level, "simple"));
  return { header, returns };
}
