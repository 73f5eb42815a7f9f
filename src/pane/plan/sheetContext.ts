import type { Wishes } from "./plan";
import type { HedgeFunctions } from "./hedgeFunctions";

/** What every part of the sheet is written from. */
export interface SheetContext {
  readonly wishes: Wishes;
  readonly hedge: HedgeFunctions;
  /** The desk's table as formulas name it; "" without one. */
  readonly desk: string;
  /** Day of writing, an Excel serial number. */
  readonly today: number;
  /** Version of the add-in that writes. */
  readonly version: string;
}
