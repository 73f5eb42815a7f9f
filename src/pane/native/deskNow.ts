import type { Argument } from "./argument";
import { quoted } from "./text";
import { Untranslatable } from "./untranslatable";

/** A desk's table of contracts: where its rows and columns lie now. */
export class DeskNow {
  constructor(private readonly table: Argument) {
    if (table.valueAt(0, 0) === undefined) throw new Untranslatable("unknownValues");
  }

  /** Whether the table has a figure of one of these codes. */
  holds(codes: readonly string[], field: string): boolean {
    return this.find(codes, field) !== undefined;
  }

  /** A figure looked up by code; `fallback` where the table has none. */
  lookUp(codes: readonly string[], field: string, fallback: string | undefined): string | undefined {
    const column = this.column(field);
    if (column < 0) return fallback;
    const row = this.find(codes, field);
    const code = row === undefined ? codes.at(-1)! : String(this.table.valueAt(row, this.column("code")));
    if (/[*?~]/.test(code)) throw new Untranslatable("desk");
    const { whole } = this.table;
    const found = `INDEX(${whole},MATCH(${quoted(code)},INDEX(${whole},0,${this.column("code") + 1}),0),${column + 1})`;
    const cell = `IF(${found}="",${fallback ?? "NA()"},${found})`;
    return fallback === undefined ? cell : `IFNA(${cell},${fallback})`;
  }

  private find(codes: readonly string[], field: string): number | undefined {
    const column = this.column(field);
    const codeColumn = this.column("code");
    if (codeColumn < 0) throw new Untranslatable("desk");
    for (const code of codes) {
      for (let row = 1; row < this.table.rows; row++) {
        const listed = this.table.valueAt(row, codeColumn);
        const same = typeof listed === "string" && listed.trim().toUpperCase() === code;
        if (same && column >= 0 && this.table.valueAt(row, column) !== "") return row;
      }
    }
    return undefined;
  }

  private column(field: string): number {
    for (let column = 0; column < this.table.columns; column++) {
      const header = this.table.valueAt(0, column);
      if (typeof header === "string" && header.trim().replace(/\s+/g, " ").toLowerCase() === field)
        return column;
    }
    return -1;
  }
}
