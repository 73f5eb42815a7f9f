import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { followChanges } from "../followChanges";
import { today } from "../today";
import { Store } from "../store";
import type { DeskCell, Desk } from "./deskContracts";
import { deskInput, type DeskInputProblem } from "./deskInput";
import type { DeskField } from "../../cells/deskTable";
import { addedRow, newDesk, type DeskEntry } from "./deskRow";
import { deskTableName } from "./deskTableName";
import { findDesks } from "./findDesks";

export type DeskOutcome =
  | { readonly kind: "written" | "added"; readonly address: string; readonly code?: string }
  | { readonly kind: "failed"; readonly error: WorkbookError };

export interface DeskState {
  readonly reading: boolean;
  readonly desk: Desk | undefined;
  readonly outcome: DeskOutcome | undefined;
}

/** The desk's table as it is edited in the pane; the table itself holds everything. */
export class DeskSession extends Store<DeskState> {
  constructor(private readonly workbook: Workbook) {
    super({ reading: true, desk: undefined, outcome: undefined });
  }

  async start(): Promise<void> {
    await followChanges(this.workbook, () => this.refresh());
    await this.refresh();
  }

  async refresh(): Promise<void> {
    await this.attempt(async () => {
      await this.changeByReading(async () => {
        const [desk] = await findDesks(this.workbook, today());
        return { desk };
      });
    });
    this.change({ reading: false });
  }

  /** Adds a row, in a new table where there is none. */
  async add(entry: DeskEntry): Promise<void> {
    const { desk } = this.state;
    await this.attempt(async () => {
      const address = desk
        ? await this.workbook.insert({ endOf: desk.name }, addedRow(desk, entry))
        : await this.workbook.insert({ newSheet: deskTableName }, newDesk(entry));
      this.change({ outcome: { kind: "added", address, code: entry.code } });
    });
    await this.refresh();
  }

  /** Writes one cell of the table; gives what is wrong with the text where it cannot be. */
  async enter(cell: DeskCell, field: DeskField, text: string): Promise<DeskInputProblem | undefined> {
    const input = deskInput(field, text);
    if ("problem" in input) return input.problem;
    await this.attempt(async () => {
      await this.workbook.insert({ address: cell.address, overwrite: true }, { rows: [[input.cell]] });
      this.change({ outcome: { kind: "written", address: cell.address } });
    });
    await this.refresh();
    return undefined;
  }

  async show(address: string): Promise<void> {
    await this.attempt(async () => await this.workbook.select(address));
  }

  private async attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.change({ outcome: { kind: "failed", error } });
    }
  }
}
