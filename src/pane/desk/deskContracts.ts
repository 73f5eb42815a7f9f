import { deskFields, type DeskField } from "../../cells/deskTable";
import { findContract } from "../../hedging/contracts/catalogue";
import { addressOf, parseAddress } from "../../workbook/address";
import type { CellValue, RangeContent } from "../../workbook/workbook";
import { deskProblems, type DeskProblem } from "./deskProblems";

export interface DeskCell {
  readonly address: string;
  readonly value: CellValue;
  /** A cell that is calculated is changed in the sheet only. */
  readonly calculated: boolean;
}

/** One row of the desk's table: the cell of each column that the table has. */
export interface DeskContract {
  readonly code: string;
  readonly cells: Readonly<Partial<Record<DeskField, DeskCell>>>;
  readonly problems: readonly DeskProblem[];
}

/** A desk's table as it stands on its sheet. */
export interface Desk {
  /** Of the table or the defined name: what formulas take as desk_table. */
  readonly name: string;
  readonly address: string;
  /** Where each column stands, counted from the table's first. */
  readonly columns: ReadonlyMap<DeskField, number>;
  readonly width: number;
  readonly contracts: readonly DeskContract[];
}

const plain = (cell: CellValue | undefined) => String(cell ?? "").trim();

/** The columns that a header row names; a row without a Code names none. */
export function deskColumns(headers: readonly CellValue[]): ReadonlyMap<DeskField, number> {
  const named = headers.map((cell) => plain(cell).replace(/\s+/g, " ").toLowerCase());
  const columns = deskFields.map((field) => [field, named.indexOf(field)] as const);
  return new Map(named.includes("code") ? columns.filter(([, index]) => index >= 0) : []);
}

/** The rows of a desk's table with what is wrong in them; `today` is an Excel date. */
export function deskOf(name: string, content: RangeContent, today: number): Desk {
  const area = parseAddress(content.address)!;
  const columns = deskColumns(content.values[0] ?? []);
  const lines = content.values.slice(1).map((line, i) => {
    const cells = [...columns].map(([field, index]): [DeskField, DeskCell] => [
      field,
      {
        address: addressOf({
          ...area,
          row: area.row + i + 1,
          column: area.column + index,
          rows: 1,
          columns: 1,
        }),
        value: line[index] ?? "",
        calculated: plain(content.formulas[i + 1]?.[index]).startsWith("="),
      },
    ]);
    const entries = Object.fromEntries(cells) as DeskContract["cells"];
    return { code: plain(entries.code?.value).toUpperCase(), cells: entries };
  });
  const filled = lines.filter(({ cells }) => Object.values(cells).some(({ value }) => plain(value) !== ""));
  const codes = filled.map(({ code }) => code);
  return {
    name,
    address: content.requested,
    columns,
    width: area.columns,
    contracts: filled.map((row) => ({
      ...row,
      problems: deskProblems(row, {
        twice: codes.filter((code) => code === row.code).length > 1,
        known: findContract(row.code),
        today,
      }),
    })),
  };
}
