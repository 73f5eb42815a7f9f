import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";
import { followChanges } from "../followChanges";
import { today } from "../today";
import { Store } from "../store";
import { figuresOf, type Figures } from "./figures";
import { hedgesIn, type HedgeFacts, type HedgeProblem } from "./hedgesIn";
import { enterPosition, positionsIn } from "./positions";

/** A hedge with its figures, or with why it has none. */
export type Monitored = { readonly address: string } & (
  | { readonly facts: HedgeFacts; readonly figures: Figures }
  | { readonly problem: HedgeProblem }
);

export interface MonitorState {
  readonly reading: boolean;
  readonly hedges: readonly Monitored[];
  /** Where a position was written last. */
  readonly saved: { readonly hedge: string; readonly address: string } | undefined;
  readonly failure: WorkbookError | undefined;
}

/** The hedges of the workbook, followed as its cells change. */
export class MonitorSession extends Store<MonitorState> {
  constructor(private readonly workbook: Workbook) {
    super({ reading: true, hedges: [], saved: undefined, failure: undefined });
  }

  async start(): Promise<void> {
    await followChanges(this.workbook, () => this.refresh());
    await this.refresh();
  }

  async refresh(): Promise<void> {
    await this.attempt(async () => {
      await this.changeByReading(async () => {
        const positions = await positionsIn(this.workbook);
        const hedges = (await hedgesIn(this.workbook)).map(({ address, target, facts }): Monitored => {
          if ("kind" in facts) return { address, problem: facts };
          const position = positions.find(({ hedge }) => hedge === address);
          return { address, facts, figures: figuresOf(facts, Number(target), position, today()) };
        });
        return { hedges, failure: undefined };
      });
    });
    this.change({ reading: false });
  }

  async enterHeld(hedge: string, held: number, facts: HedgeFacts): Promise<void> {
    await this.attempt(async () => {
      const address = await enterPosition(this.workbook, hedge, held, facts, today());
      this.change({ saved: { hedge, address } });
    });
    await this.refresh();
  }

  async show(address: string): Promise<void> {
    await this.attempt(async () => await this.workbook.select(address));
  }

  private async attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.change({ failure: error });
    }
  }
}
