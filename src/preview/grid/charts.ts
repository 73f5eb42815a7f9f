import "@univerjs/preset-sheets-drawing/lib/index.css";
import {
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
  SetSheetDrawingCommand,
} from "@univerjs/preset-sheets-drawing";
import { DrawingTypeEnum, type FUniver, type Injector } from "@univerjs/presets";
import type { HostChart } from "../office/officeHost";
import { anchored } from "./anchored";
import type { Cells } from "./cells";
import { chartView } from "./chartView";
import type { Book } from "./univer";

const componentKey = "hedge-chart";

/** The charts of the sheets: the library has none, so each is drawn in an element that floats over its cells. */
export class Charts {
  private readonly byId = new Map<string, HostChart>();
  private readonly waiting = new Map<string, HostChart>();
  private readonly listeners = new Set<() => void>();
  private version = 0;

  constructor(
    private readonly api: FUniver,
    private readonly book: Book,
    private readonly injector: Injector,
    readonly cells: Cells,
  ) {
    api.registerComponent(componentKey, chartView(this));
    const redraw = () => this.changed();
    api.addEvent(api.Event.SheetValueChanged, redraw);
    api.getFormula().calculationResultApplied(redraw);
  }

  /** Those that nobody has deleted since, be it by hand or by undo. */
  list(): HostChart[] {
    return [...this.byId.values()].filter((chart) => this.waiting.has(chart.id) || this.drawn(chart));
  }

  get(id: string): HostChart | undefined {
    return this.byId.get(id);
  }

  /** Shown a moment later: a chart is made in many steps. */
  draw(chart: HostChart): void {
    if (this.waiting.size === 0) queueMicrotask(() => this.show());
    this.byId.set(chart.id, chart);
    this.waiting.set(chart.id, chart);
  }

  remove(id: string): void {
    const chart = this.byId.get(id);
    this.byId.delete(id);
    this.waiting.delete(id);
    if (!chart || !this.drawn(chart)) return;
    this.api.syncExecuteCommand(RemoveSheetDrawingCommand.id, {
      unitId: this.book.getId(),
      drawings: [this.ids(chart)],
    });
  }

  /** For the elements: calls after the cells or a chart changed. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  snapshot = (): number => this.version;

  private show(): void {
    for (const chart of this.waiting.values()) {
      if (!this.book.getSheetByName(chart.sheet)) continue;
      const command = this.drawn(chart) ? SetSheetDrawingCommand : InsertSheetDrawingCommand;
      const drawing = {
        ...this.ids(chart),
        drawingType: DrawingTypeEnum.DRAWING_DOM,
        componentKey,
        allowTransform: true,
        data: { id: chart.id },
        ...anchored(this.cells.sheet(chart.sheet), chart),
      };
      this.api.syncExecuteCommand(command.id, { unitId: this.book.getId(), drawings: [drawing] });
    }
    this.waiting.clear();
    this.changed();
  }

  private changed(): void {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }

  private drawn(chart: HostChart): boolean {
    if (!this.book.getSheetByName(chart.sheet)) return false;
    return this.injector.get(ISheetDrawingService).getDrawingByParam(this.ids(chart)) != null;
  }

  private ids({ id, sheet }: HostChart) {
    return { unitId: this.book.getId(), subUnitId: this.cells.sheet(sheet).getSheetId(), drawingId: id };
  }
}
