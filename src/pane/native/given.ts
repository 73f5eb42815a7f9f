import type { Argument } from "./argument";
import { ContractNow } from "./contractNow";
import { DeskNow } from "./deskNow";
import { Series } from "./series";
import { orElse, quoted } from "./text";
import { Untranslatable } from "./untranslatable";

/** Where the cell stands that a formula is wanted for. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What stands beside a cell of a result: the copy's own cells, or their formulas where the result has no cells. */
export interface Neighbours {
  cell(row: number, column: number): string;
  /** Cells of one column of the result, both ends included. */
  down(column: number, from: number, to: number): string;
}

/** The arguments of one call, for the formula of one cell of its result. */
export class Given {
  constructor(
    private readonly args: ReadonlyMap<string, Argument>,
    /** The cell of the result that the formula is for. */
    readonly at: Position,
    /** Whether arguments are ranges that the results lie beside. */
    private readonly each: boolean,
    readonly neighbours: Neighbours,
  ) {}

  argument(name: string): Argument {
    return this.args.get(name)!;
  }

  /** Whether an argument is given; a single cell that is blank now counts as left out. */
  has(name: string): boolean {
    const argument = this.argument(name);
    return argument.given && !(argument.rows * argument.columns === 1 && argument.valueAt(0, 0) === "");
  }

  /** An argument of one value; `fallback` stands in for what is left out or blank. */
  value(name: string, fallback?: string): string {
    const argument = this.argument(name);
    if (!argument.given) {
      if (fallback === undefined) throw new Untranslatable("error");
      return fallback;
    }
    const [row, column] = this.place(argument);
    const cell = argument.at(row, column);
    return fallback === undefined || isWritten(argument) ? cell : orElse(cell, fallback);
  }

  /** What a cell of one value holds now. */
  now(name: string): unknown {
    const argument = this.argument(name);
    return argument.valueAt(...this.place(argument));
  }

  /** One of a few formulas, by a word that is written in the formula or stands in a cell. */
  choice(name: string, formulas: Readonly<Record<string, () => string>>, fallback?: string): string {
    const argument = this.argument(name);
    const words = Object.keys(formulas);
    const word = argument.given ? argument.valueAt(...this.place(argument)) : fallback;
    if (word !== undefined && !argument.range) {
      const formula = typeof word === "string" ? formulas[word.trim().toLowerCase()] : undefined;
      if (!formula) throw new Untranslatable("option");
      return formula();
    }
    const cell = argument.at(...this.place(argument));
    const asked =
      fallback === undefined ? `TRIM(${cell})` : `IF(${cell}="",${quoted(fallback)},TRIM(${cell}))`;
    const each = words.map((known) => formulas[known]!());
    return `CHOOSE(MATCH(${asked},{${words.map(quoted).join(",")}},0),${each.join(",")})`;
  }

  contract(name: string): ContractNow {
    const argument = this.argument(name);
    const [row, column] = this.place(argument);
    return new ContractNow(
      argument.at(row, column),
      argument.valueAt(row, column),
      !argument.range,
      this.desk(),
    );
  }

  series(name: string): Series {
    return new Series(this.argument(name));
  }

  private desk(): DeskNow | undefined {
    return this.args.has("desk_table") && this.has("desk_table")
      ? new DeskNow(this.argument("desk_table"))
      : undefined;
  }

  /** The cell of an argument that belongs to this result: rows and columns are repeated across the other direction. */
  private place({ rows, columns }: Argument): [row: number, column: number] {
    if (!this.each) {
      if (rows * columns > 1) throw new Untranslatable("error");
      return [0, 0];
    }
    return [rows === 1 ? 0 : this.at.row, columns === 1 ? 0 : this.at.column];
  }
}

/** Whether its values are written into the formula, where none can be blank. */
export function isWritten(argument: Argument): boolean {
  return !argument.range && argument.valueAt(0, 0) !== undefined;
}
