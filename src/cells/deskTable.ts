import { HedgingError } from "../hedging/hedgingError";
import { CellError, isBlank, plain, shown } from "./cell";
import { gridOf, isOmitted } from "./grid";

/** The columns of a desk's table as its headers name them, in any case. */
export const deskFields = [
  "code",
  "name",
  "currency",
  "multiplier",
  "tick",
  "initial margin",
  "maintenance margin",
  "margin date",
  "fee",
] as const;

export type DeskField = (typeof deskFields)[number];

/** One row of a desk's table: the cell of each field that has a header. */
export type DeskRow = ReadonlyMap<DeskField, unknown>;

/** The desk's own contracts, which come before the catalogue field by field. */
export interface DeskTable {
  readonly codes: readonly string[];
  /** What is wrong with the table as a whole. */
  readonly fault: HedgingError | undefined;
  /** The row of a code in upper case; fails where the table lists the code twice. */
  readonly row: (code: string) => DeskRow | undefined;
  /** Refuses a table with a fault; called after every other argument, since the first faulty one is named. */
  readonly check: () => void;
}

export function deskTable(given: unknown): DeskTable {
  const grid = gridOf(given);
  if (isOmitted(grid)) return tableOf(new Map());
  const heading = grid.cells[0]!;
  // It may be the header of the facts that are asked for: the catalogue's in their place would go unnoticed.
  const broken = heading.map(plain).find((cell) => cell instanceof CellError);
  if (broken) return tableOf(new Map(), broken);
  const columns = heading.map((cell) =>
    typeof cell === "string" ? cell.trim().replace(/\s+/g, " ").toLowerCase() : "",
  );
  const column = new Map(deskFields.map((header) => [header, columns.indexOf(header)]));
  const twice = deskFields.find((header) => columns.lastIndexOf(header) !== column.get(header));
  if (twice !== undefined) {
    const message = `desk_table must have one column of each header, got two of ${twice}`;
    return tableOf(new Map(), new HedgingError("wrongShape", message));
  }
  const codeColumn = column.get("code")!;
  if (codeColumn < 0) {
    const message = `desk_table must have a header Code in its first row, got ${shown(heading[0])}`;
    return tableOf(new Map(), new HedgingError("wrongShape", message));
  }
  const rows = new Map<string, DeskRow[]>();
  for (const line of grid.cells.slice(1)) {
    const code = plain(line[codeColumn]);
    // It may be the code that is asked for: the catalogue's facts in its place would go unnoticed.
    if (code instanceof CellError) return tableOf(new Map(), code);
    if (typeof code !== "string" || isBlank(code.trim())) continue;
    const fields = deskFields.flatMap((header): [DeskField, unknown][] => {
      const cell = column.get(header)! < 0 ? null : line[column.get(header)!];
      return isBlank(cell) ? [] : [[header, cell]];
    });
    const key = code.trim().toUpperCase();
    rows.set(key, [...(rows.get(key) ?? []), new Map(fields)]);
  }
  return tableOf(rows);
}

function tableOf(rows: ReadonlyMap<string, readonly DeskRow[]>, fault?: HedgingError): DeskTable {
  return {
    codes: [...rows.keys()],
    fault,
    row: (code) => {
      const found = rows.get(code) ?? [];
      if (found.length > 1) {
        throw new HedgingError("wrongShape", `desk_table must list ${code} once, got ${found.length} rows`);
      }
      return found[0];
    },
    check: () => {
      if (fault) throw fault;
    },
  };
}
