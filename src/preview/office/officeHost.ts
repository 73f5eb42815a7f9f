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
  readonly atRight?: true;
  /** In points. */
  readonly columnWidth?: number;
}

/** A name as the workbook keeps it: "=Holdings!$B$2:$B$6", or any other formula. */
export interface HostName {
  readonly name: string;
  readonly refersTo: string;
}

export interface HostTable {
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
}

/** A line chart; lengths in points. */
export interface HostChart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly legend: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly HostSeries[];
}

export interface HostSeries {
  readonly name: string;
  readonly x?: Area;
  readonly values?: Area;
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
  isProtected(sheet: string): boolean;
  /** Several where the user holds Ctrl. */
  selections(): Area[];
  select(area: Area): void;
  /** The part of an area that is filled; undefined where nothing is. */
  used(area: Area): Area | undefined;
  /** The cell whose formula fills the given one; undefined where nothing spills over it. */
  spillParent(cell: Area): Area | undefined;
  /** The cells that the formula in the given one fills; undefined where it does not spill. */
  spillArea(cell: Area): Area | undefined;
  read(area: Area): HostCells;
  /** null leaves a cell as it is. */
  write(area: Area, rows: readonly (readonly (Entry | null)[])[]): void;
  readNumberFormats(area: Area): string[][];
  writeNumberFormats(area: Area, rows: readonly (readonly (string | null)[])[]): void;
  format(area: Area, change: CellFormat): void;
  clear(area: Area): void;
  /** Distance of a cell from the sheet's edges, in points. */
  place(cell: Area): { left: number; top: number };
  names(): HostName[];
  /** A name that exists is changed. */
  define(name: HostName): void;
  tables(): HostTable[];
  addTable(table: HostTable): void;
  renameTable(name: string, newName: string): void;
  removeTable(name: string): void;
  /** More rows below: the cells there become the table's. */
  growTable(name: string, rows: number): void;
  charts(): HostChart[];
  /** One with an id that exists is changed. */
  draw(chart: HostChart): void;
  removeChart(id: string): void;
  /** Small texts kept with the workbook. */
  readonly settings: Map<string, string>;
  /** Calculates every formula anew. */
  calculate(): void;
  /** Everything until the returned function is called becomes one step of undo. */
  oneUndo(): () => void;
  /** Resolves when everything written so far is calculated. */
  settled(): Promise<void>;
  on(event: HostEvent, listener: () => void): () => void;
}
