import { addressOf, cellName, parseAddress } from "../../workbook/address";
import type { Block, RangeContent, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";

/** A sheet that the wizard wrote, as it is kept with the document. */
export interface Written {
  /** Address of the block. */
  readonly address: string;
  /** Begins the names of its cells. */
  readonly prefix: string;
  /** What the cells held right after writing, as a mark of each: to see later whether somebody changed one. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Reads back what was written, as Excel writes it. */
export async function markedAs(
  workbook: Workbook,
  address: string,
  prefix: string,
  block: Block,
): Promise<Written> {
  const held = contentsOf(await workbook.read(address));
  const area = parseAddress(address)!;
  const own = block.rows.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      // A blank cell waits for a formula to spill over it, unless it is an input.
      const waits = cell && "text" in cell.content && cell.content.text === "" && cell.style !== "input";
      return cell && !waits ? [cellName(area.row + i, area.column + j)] : [];
    }),
  );
  return { address, prefix, marks: Object.fromEntries(own.map((cell) => [cell, mark(held.get(cell))])) };
}

/** Cells of a written sheet that hold something else now; undefined where the sheet is gone. */
export async function changedSince(
  workbook: Workbook,
  { address, marks }: Written,
): Promise<readonly string[] | undefined> {
  try {
    const held = contentsOf(await workbook.read(address));
    return Object.keys(marks).filter((cell) => mark(held.get(cell)) !== marks[cell]);
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "unknownAddress") return undefined;
    throw error;
  }
}

/** Where a written sheet is now: its cells' names follow it when it is renamed. */
export async function whereIs(workbook: Workbook, written: Written): Promise<Written> {
  const own = `${written.prefix}_Contracts`.toLowerCase();
  const place = (await workbook.places()).find(({ name }) => name.toLowerCase() === own);
  if (!place) return written;
  const { sheet } = parseAddress(place.address)!;
  return { ...written, address: addressOf({ ...parseAddress(written.address)!, sheet }) };
}

/** Formulas and values by cell. */
function contentsOf({ address, formulas }: RangeContent): ReadonlyMap<string, unknown> {
  const { row, column } = parseAddress(address)!;
  return new Map(
    formulas.flatMap((line, i) =>
      line.map((content, j) => [cellName(row + i, column + j), content] as const),
    ),
  );
}

/** A short mark of a content (FNV-1a): the contents themselves would be too long to keep. */
function mark(content: unknown): string {
  let hash = 0x811c9dc5;
  for (const letter of String(content ?? "")) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
