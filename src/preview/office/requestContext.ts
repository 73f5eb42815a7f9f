import type { OfficeHost } from "./officeHost";
import { WorkbookProxy } from "./workbookProxy";

interface Step {
  readonly kind: "read" | "look" | "write";
  readonly run: () => void;
}

/** Collects what a batch asks for and does it in order at sync(), as Excel.RequestContext. */
export class RequestContext {
  readonly workbook: WorkbookProxy;
  private steps: Step[] = [];
  private opened: OfficeHost | undefined;
  private running = false;

  constructor(private readonly opening: Promise<OfficeHost>) {
    this.workbook = new WorkbookProxy(this);
  }

  /** The spreadsheet; there from the first sync on. */
  get host(): OfficeHost {
    return this.opened!;
  }

  /** A step that changes no cell. One that a running step brings about belongs to the same sync. */
  read(run: () => void): void {
    if (this.running) run();
    else this.steps.push({ kind: "read", run });
  }

  write(run: () => void): void {
    this.steps.push({ kind: "write", run });
  }

  /** A step that changes the look of cells, which no calculation follows. */
  look(run: () => void): void {
    this.steps.push({ kind: "look", run });
  }

  /** A read that follows a write waits for the calculation: Excel answers with calculated values too. */
  async sync(): Promise<void> {
    this.opened = await this.opening;
    const steps = this.steps;
    this.steps = [];
    let written = false;
    for (const { kind, run } of steps) {
      if (kind === "read" && written) {
        await this.host.settled();
        written = false;
      }
      this.perform(run);
      written ||= kind === "write";
    }
    if (written) await this.host.settled();
  }

  private perform(run: () => void): void {
    this.running = true;
    try {
      run();
    } finally {
      this.running = false;
    }
  }
}
