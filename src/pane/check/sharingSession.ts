import { addressOf } from "../../workbook/address";
import type { NotEntered, Watch, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { copyNative, copyValues, type CopiedSheet } from "../copy/copySheets";
import { NotLoaded, type Reference } from "../functions/reference";
import { today } from "../today";
import { version } from "../version";
import { Store } from "../store";
import { deskCheck, type DeskCheck } from "./deskCheck";

export type SharingTask = "check" | "repair" | "recalculate" | "values" | "native" | "opening";

export type SharingOutcome =
  | {
      readonly kind: "repaired";
      readonly entered: number;
      readonly left: readonly NotEntered[];
      readonly stuck: number;
    }
  | { readonly kind: "recalculated" }
  | { readonly kind: "copied"; readonly sheets: readonly CopiedSheet[] }
  | { readonly kind: "failed"; readonly task: SharingTask; readonly error: WorkbookError | NotLoaded };

export interface SharingState {
  readonly check: DeskCheck | undefined;
  /** The long work that runs now, and how far it is from 0 to 1. */
  readonly task: SharingTask | undefined;
  readonly progress: number;
  readonly outcome: SharingOutcome | undefined;
  /** Undefined until it is known, or where the host cannot do it. */
  readonly opens: boolean | undefined;
}

/** What is done about sharing a workbook: one thing at a time, which can be stopped. */
export class SharingSession extends Store<SharingState> {
  private stopping = new AbortController();

  constructor(
    private readonly workbook: Workbook,
    private readonly namespace: string,
    private readonly load: () => Promise<Reference>,
  ) {
    super({
      check: undefined,
      task: undefined,
      progress: 0,
      outcome: undefined,
      opens: undefined,
    });
  }

  async start(): Promise<void> {
    this.change({ opens: await this.workbook.opensWithDocument() });
  }

  async check(): Promise<void> {
    await this.run("check", async (watch) => await this.checkAgain(watch));
  }

  /** Enters again what that can mend, then looks what it has done. */
  async repair(): Promise<void> {
    await this.run("repair", async (watch) => {
      const mended = (this.state.check?.findings ?? []).flatMap(({ address, repaired }) =>
        repaired === undefined ? [] : [{ address, formula: repaired }],
      );
      const left = await this.workbook.enterFormulas(mended, watch);
      await this.checkAgain({});
      const before = new Set(mended.map(({ address }) => address));
      const stuck = this.state.check!.findings.filter(({ address }) => before.has(address)).length;
      this.change({ outcome: { kind: "repaired", entered: mended.length - left.length, left, stuck } });
    });
  }

  async recalculate(): Promise<void> {
    await this.run("recalculate", async () => {
      await this.workbook.recalculate();
      this.change({ outcome: { kind: "recalculated" } });
    });
  }

  async copyValues(sheets: readonly string[]): Promise<void> {
    await this.run("values", async (watch) => {
      this.change({ outcome: { kind: "copied", sheets: await copyValues(this.workbook, sheets, watch) } });
    });
  }

  async copyNative(sheets: readonly string[]): Promise<void> {
    await this.run("native", async (watch) => {
      this.change({ outcome: { kind: "copied", sheets: await copyNative(this.workbook, sheets, watch) } });
    });
  }

  async setOpens(on: boolean): Promise<void> {
    await this.run("opening", async () => await this.workbook.setOpensWithDocument(on));
    this.change({ opens: await this.workbook.opensWithDocument() });
  }

  stop(): void {
    this.stopping.abort();
  }

  async show(address: string): Promise<void> {
    try {
      await this.workbook.select(address);
    } catch (error) {
      this.fail("check", error);
    }
  }

  async showSheet(sheet: string): Promise<void> {
    await this.show(addressOf({ sheet, row: 0, column: 0, rows: 1, columns: 1 }));
  }

  private async checkAgain(watch: Watch): Promise<void> {
    const reference = await this.load();
    const checkedWith = { reference, namespace: this.namespace, version, today: today() };
    this.change({ check: await deskCheck(this.workbook, checkedWith, watch) });
  }

  private async run(task: SharingTask, work: (watch: Watch) => Promise<void>): Promise<void> {
    if (this.state.task) return;
    this.stopping = new AbortController();
    this.change({ task, progress: 0, outcome: undefined });
    const progress = (done: number, of: number) => this.change({ progress: of === 0 ? 1 : done / of });
    try {
      await work({ progress, signal: this.stopping.signal });
    } catch (error) {
      this.fail(task, error);
    } finally {
      this.change({ task: undefined });
    }
  }

  private fail(task: SharingTask, error: unknown): void {
    if (!(error instanceof WorkbookError) && !(error instanceof NotLoaded)) throw error;
    this.change({ outcome: { kind: "failed", task, error } });
  }
}
