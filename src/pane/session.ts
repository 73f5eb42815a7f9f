import { parseAddress, quoteSheet } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbookError";
import { contractWith } from "./contract/deskContract";
import { changeContract } from "./contract/perContract";
import { readDesk } from "./contract/readDesk";
import type { Entry } from "./entry";
import { readRanges } from "./history/readRanges";
import { persist } from "./persist";
import type { Choices } from "./plan/choices";
import type { FieldName } from "./plan/fields";
import type { Writing } from "./plan/hedgeSheet";
import { planOf } from "./plan/plan";
import { readCells } from "./plan/readCells";
import { sourceOf } from "./plan/source";
import type { Role } from "./portfolio/columnHeader";
import { readHoldings } from "./portfolio/reading";
import type { Roles } from "./portfolio/table";
import { today } from "./today";
import { version } from "./version";
import { Store } from "./store";
import { initialState, sourcesIn, wishesIn, type State } from "./state";
import { stateFrom } from "./steps/answers";
import { contractHistoryIn } from "./steps/contractStep";
import { keepAnswers, keptAnswers } from "./steps/keptAnswers";
import { historyIn, ratesIn, type HistoryName } from "./steps/portfolioStep";
import type { Consent } from "./writing/writeHedge";

const noReading = { state: "none" } as const;

/** What a user does in the pane, and the state that follows; screens are told of every change. */
export class Session extends Store<State> {
  private latestReading = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly namespace: string,
  ) {
    super(initialState);
  }

  /** What a sheet is written with now. */
  writing(prefix = "Hedge"): Writing {
    return { namespace: this.namespace, today: today(), version, prefix };
  }

  /** Takes up the answers kept with the document, then listens to the workbook; a burst of changes leads to one reading. */
  async start(): Promise<void> {
    await this.restore();
    keepAnswers(this.workbook, this);
    let due: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => {
      clearTimeout(due);
      due = setTimeout(() => void this.refresh(), 150);
    };
    await persist(() => this.workbook.onSelectionChanged((selection) => this.change({ selection })));
    await persist(() => this.workbook.onChanged(refreshSoon));
  }

  /** Takes the holdings from an address, a table or a name, or from the selection; what cannot be used leaves those in use. */
  async useHoldings(address?: string): Promise<void> {
    const number = ++this.latestReading;
    const before = this.state.reading;
    if (before.state === "none") this.change({ reading: { state: "reading" } });
    this.change({ refusal: undefined, insertion: { state: "none" } });
    const found = await readHoldings(this.workbook, address && this.withSheet(address));
    // A later choice has overtaken this one.
    if (number !== this.latestReading) return;
    if (found.state === "unusable" || found.state === "failed") {
      const reading = this.state.reading.state === "read" ? this.state.reading : noReading;
      return this.change({ reading, refusal: found });
    }
    if (found.state === "read") this.change({ reading: found, roles: found.table.roles, countTotal: false });
  }

  setRole(role: Role, column: number | undefined): void {
    const others = Object.entries(this.state.roles).filter(([name]) => name !== role);
    const roles: Roles = Object.fromEntries(column === undefined ? others : [...others, [role, column]]);
    this.choose({ roles });
  }

  set(
    choice: Partial<
      Choices &
        Pick<State, "countTotal" | "step" | "accepted" | "betaFrom" | "historyKind" | "periodsPerYear">
    >,
  ): void {
    if (choice.step) this.change(choice);
    else this.choose(choice);
  }

  /** Another contract takes none of the answers that were about the last one. */
  async setContract(code: string): Promise<void> {
    const { contract: before, entries, remembered, desk } = this.state;
    const contract = contractWith(code, desk);
    this.choose({ code, contract, ...changeContract(entries, remembered, before, contract) });
    await this.readCells(false);
  }

  async setContractHistory(text: string): Promise<void> {
    this.change({ contractHistory: this.entry(text) });
    await this.readCells(false);
  }

  async setEntry(name: FieldName, text: string): Promise<void> {
    this.choose({ entries: { ...this.state.entries, [name]: this.entry(text) } });
    await this.readCells(false);
  }

  /** What one unit of a currency costs in the portfolio's, a number or a cell. */
  async setRate(currency: string, text: string): Promise<void> {
    this.change({ rates: { ...this.state.rates, [currency]: this.entry(text) } });
    await this.readCells(false);
  }

  async setHistory(name: HistoryName, text: string): Promise<void> {
    this.change({ histories: { ...this.state.histories, [name]: this.entry(text) } });
    await this.readCells(false);
  }

  /** Looks which tables and names there are; the desk's own contracts are read from theirs. */
  async findPlaces(): Promise<void> {
    try {
      const places = await this.workbook.places();
      const desk = await readDesk(this.workbook, places);
      this.change({ places, desk, contract: contractWith(this.state.code, desk) });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }

  /** Reads again what the holdings and the fields refer to. */
  async refresh(): Promise<void> {
    await this.readCells(true);
    await this.findPlaces();
    const { reading: before } = this.state;
    if (before.state !== "read") return;
    const number = this.latestReading;
    const found = await readHoldings(this.workbook, before.place ?? before.requested);
    if (number !== this.latestReading) return;
    if (found.state === "unusable" || found.state === "failed") {
      // A cell that is being edited is no reason to forget the holdings: they are read after it.
      const busy = found.state === "failed" && found.error.kind === "editing";
      return this.change(busy ? {} : { reading: noReading, refusal: found, roles: {} });
    }
    if (found.state !== "read") return;
    const sameColumns = found.table.columns.length === before.table.columns.length;
    this.change({ reading: found, ...(sameColumns ? {} : { roles: found.table.roles }) });
  }

  /** Writes the hedge from what the workbook holds now: again on the sheet written before, or on a new one. */
  async write(consent: Consent = "none"): Promise<void> {
    if (this.state.insertion.state === "writing") return;
    this.change({ insertion: { state: "writing" } });
    await this.refresh();
    const wishes = wishesIn(this.state);
    if (!planOf(wishes)) return this.change({ insertion: { state: "none" } });
    try {
      const { writeHedge } = await import(/* webpackChunkName: "steps" */ "./writing/writeHedge");
      const outcome = await writeHedge(this.workbook, wishes, this.writing(), this.state.written, consent);
      if ("changed" in outcome) {
        const { changed, written } = outcome;
        return this.change({ written, insertion: { state: "changed", changed } });
      }
      this.change({ written: outcome.done, insertion: { state: "done" } });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.change({ insertion: { state: "failed", error } });
    }
  }

  /** Leaves a sheet that somebody has changed as it is. */
  keep(): void {
    this.change({ insertion: { state: "none" } });
  }

  /** Brings an inserted sheet to the front; the user may have deleted it since. */
  async show(address: string): Promise<void> {
    try {
      await this.workbook.select(address);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.change({ insertion: { state: "failed", error } });
    }
  }

  /** Forgets every answer; what was written to the workbook stays. */
  startOver(): void {
    this.latestReading++;
    this.change({ ...initialState, selection: this.state.selection });
  }

  private async restore(): Promise<void> {
    const answers = await keptAnswers(this.workbook);
    if (!answers) return;
    this.change(stateFrom(answers));
    this.change({ contract: contractWith(this.state.code, undefined) });
    await this.findPlaces();
    await this.readCells(false);
    if (answers.holdings === undefined) return;
    await this.useHoldings(answers.holdings);
    this.change({ roles: answers.roles, countTotal: answers.countTotal });
  }

  private get sheetInFront(): string {
    return (this.state.selection && parseAddress(this.state.selection)?.sheet) || "";
  }

  private entry(text: string): Entry {
    return { text, sheet: this.sheetInFront };
  }

  private withSheet(address: string): string {
    const named = parseAddress(address)?.sheet !== "" || this.sheetInFront === "";
    return named ? address : `${quoteSheet(this.sheetInFront)}!${address}`;
  }

  private async readCells(again: boolean): Promise<void> {
    const { state, workbook } = this;
    const sources = [...Object.values(sourcesIn(state)), ...ratesIn(state).values()];
    const remembered = Object.values(state.remembered).map(({ text, sheet }) =>
      sourceOf(text, sheet, state.cells),
    );
    const histories = Object.keys(state.histories).map((name) => historyIn(state, name as HistoryName));
    const [cells, ranges] = await Promise.all([
      readCells(workbook, [...sources, ...remembered], again),
      readRanges(workbook, [...histories, contractHistoryIn(state)], again),
    ]);
    if (cells.size > 0) this.change({ cells: new Map([...this.state.cells, ...cells]) });
    if (ranges.size > 0) this.change({ ranges: new Map([...this.state.ranges, ...ranges]) });
  }

  /** A choice that the sheet written last does not know of: the pane no longer says that it is there. */
  private choose(patch: Partial<State>): void {
    const stale = this.state.insertion.state === "done";
    this.change(stale ? { ...patch, insertion: { state: "none" } } : patch);
  }
}
