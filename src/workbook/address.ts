/** A rectangle on a sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's grid, the same since 2007. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

/** Whether a cell of the area's sheet lies in the area. */
export function contains({ row, column, rows, columns }: Area, cellRow: number, cellColumn: number): boolean {
  return cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns;
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** A sheet's name as formulas write it: quotes around it where it needs them, quotes inside doubled. */
export function quoteSheet(name: string): string {
  return plainName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** One cell without its sheet: cellName(1, 2) is "C2". */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area as formulas refer to it; absolute references ($B$2:$B$6) keep pointing there when a formula is copied. */
export function addressOf(area: Area, absolute = false): string {
  return `${quoteSheet(area.sheet)}!${localAddress(area, absolute)}`;
}

/** An area's address on its own sheet: "B2:B6". */
export function localAddress(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  if (area.rows === gridRows) return wholeLines(mark, columnLetters, area.column, area.columns);
  if (area.columns === gridColumns) return wholeLines(mark, (row) => String(row + 1), area.row, area.rows);
  const name = (row: number, column: number) =>
    absolute ? `$${columnLetters(column)}$${row + 1}` : cellName(row, column);
  const first = name(area.row, area.column);
  const last = name(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whole columns ("B:D") or rows ("2:4"). */
function wholeLines(mark: string, name: (line: number) => string, first: number, count: number): string {
  return `${mark}${name(first)}:${mark}${name(first + count - 1)}`;
}

const reference = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const corner = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i;

/** The area of "Holdings!$B$2:C6", "B:C" or "'My Sheet'!B2"; undefined where the text is no address. */
export function parseAddress(text: string, defaultSheet = ""): Area | undefined {
  const parts = reference.exec(text.trim());
  if (!parts) return undefined;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2]?.trim() ?? defaultSheet;
  const corners = parts[3]!.split(":");
  const first = parseCorner(corners[0]!);
  const last = corners.length === 1 ? first : parseCorner(corners[1]!);
  const whole = first && (first.row === undefined || first.column === undefined);
  if (!first || !last || corners.length > 2 || (corners.length === 1 && whole)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const [top, bottom] = inOrder(first.row ?? 0, last.row ?? gridRows - 1);
  const [left, right] = inOrder(first.column ?? 0, last.column ?? gridColumns - 1);
  if (bottom >= gridRows || right >= gridColumns) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const [, letters, digits] = corner.exec(text.trim()) ?? [];
  if (!letters && !digits) return undefined;
  const row = digits === undefined ? {} : { row: Number(digits) - 1 };
  return digits === "0" ? undefined : { ...row, ...(letters ? { column: columnOf(letters) } : {}) };
}

function columnOf(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
