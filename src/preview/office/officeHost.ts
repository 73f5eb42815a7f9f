import type { Area } from "../../workbook/address";
import type { Entry } from "../grid/cellContent";

/** What a read of cells gives, row by row. */
export interface HostCells {
  readonly values: Entry[][];
  readonly formulas: Entry[][];
  readonly text: string[][];
}

/** Changes of how cells look; what is left out stays. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fillColor?: string;
  /** Colour of a line under the cells. */
  readonly lineBelow?: string;
  readonly wrapText?: boolean;
  readonly verticalAlignment?: "top" | "middle" | "bottom";
  /** In points. */
  readonly columnWidth?: number;
}

export type HostEvent = "selection" | "change" | "calculation";

/** The spreadsheet as the Office.js objects of the pane's frame drive it: plain data, since realms differ. */
export interface OfficeHost {
  sheetNames(): string[];
  activeSheet(): string;
  activateSheet(name: string): void;
  addSheet(name?: string): string;
  deleteSheet(name: string): void;
  renameSheet(name: string, newName: string): void;
  /** Several where the user holds Ctrl. */
  selections(): Area[];
  select(area: Area): void;
  /** The part of an area that is filled; undefined where nothing is. */
  used(area: Area): Area | undefined;
  read(area: Area): HostCells;
  /** null leaves a cell as it is. */
  write(area: Area, rows: readonly (readonly (Entry | null)[])[]): void;
  readNumberFormats(area: Area): string[][];
  writeNumberFormats(area: Area, rows: readonly (readonly (string | null)[])[]): void;
  format(area: Area, change: CellFormat): void;
  clear(area: Area): void;
  /** Resolves when everything written so far is calculated. */
  settled(): Promise<void>;
  on(event: HostEvent, listener: () => void): () => void;
}
