import { addressOf, type Area } from "../../workbook/address";
import type { Entry } from "../grid/cellContent";
import { ClientObject, type Members } from "./clientObject";
import { OfficeError } from "./officeError";
import { cellOf, columnOf, moved, resized, rowOf } from "./places";
import { RangeFormatProxy } from "./rangeFormatProxy";
import type { RequestContext } from "./requestContext";
import { shaped } from "./shaped";
import { WorksheetProxy } from "./worksheetProxy";

type Implemented = Members<
  Excel.Range,
  | "address"
  | "cellCount"
  | "clear"
  | "columnCount"
  | "columnIndex"
  | "format"
  | "formulas"
  | "getCell"
  | "getColumn"
  | "getOffsetRange"
  | "getResizedRange"
  | "getRow"
  | "getUsedRangeOrNullObject"
  | "isNullObject"
  | "numberFormat"
  | "rowCount"
  | "rowIndex"
  | "select"
  | "text"
  | "values"
  | "worksheet"
>;

/** Excel.Range. Its place is found when its turn in the queue has come: the selection may have moved until then. */
export class RangeProxy extends ClientObject implements Implemented {
  private found: Area | null | undefined;
  readonly format: RangeFormatProxy;

  constructor(context: RequestContext, place: () => Area | undefined) {
    super(context);
    this.format = new RangeFormatProxy(context, () => this.area);
    context.read(() => (this.found = place() ?? null));
  }

  /** Where the range is, for steps of the queue. */
  get area(): Area {
    if (!this.found) throw new OfficeError("itemNotFound", "Range");
    return this.found;
  }

  get isNullObject(): boolean {
    if (this.found === undefined) throw new OfficeError("propertyNotLoaded", "Range.isNullObject");
    return this.found === null;
  }

  get worksheet(): WorksheetProxy {
    return new WorksheetProxy(this.context, () => this.area.sheet);
  }

  getCell = (row: number, column: number) => this.derived((area) => cellOf(area, row, column));
  getColumn = (column: number) => this.derived((area) => columnOf(area, column));
  getRow = (row: number) => this.derived((area) => rowOf(area, row));
  getOffsetRange = (rows: number, columns: number) => this.derived((area) => moved(area, rows, columns));
  getResizedRange = (rows: number, columns: number) => this.derived((area) => resized(area, rows, columns));
  getUsedRangeOrNullObject = () => this.derived((area) => this.context.host.used(area));

  select = () => this.context.write(() => this.context.host.select(this.area));
  clear = () => this.context.write(() => this.context.host.clear(this.area));

  protected override fetch(property: string): unknown {
    if (this.found === null) return undefined;
    const { area } = this;
    const { host } = this.context;
    switch (property) {
      case "address":
        return addressOf(area);
      case "rowIndex":
        return area.row;
      case "columnIndex":
        return area.column;
      case "rowCount":
        return area.rows;
      case "columnCount":
        return area.columns;
      case "cellCount":
        return area.rows * area.columns;
      case "values":
      case "formulas":
      case "text":
        return host.read(area)[property];
      case "numberFormat":
        return host.readNumberFormats(area);
      default:
        return this.unknown(property);
    }
  }

  get address() {
    return this.value<string>("address");
  }
  get rowIndex() {
    return this.value<number>("rowIndex");
  }
  get columnIndex() {
    return this.value<number>("columnIndex");
  }
  get rowCount() {
    return this.value<number>("rowCount");
  }
  get columnCount() {
    return this.value<number>("columnCount");
  }
  get cellCount() {
    return this.value<number>("cellCount");
  }
  get text() {
    return this.value<string[][]>("text");
  }
  get values() {
    return this.value<Entry[][]>("values");
  }
  set values(rows) {
    this.assign("values", rows, () => this.context.host.write(this.area, shaped(rows, this.area)));
  }
  get formulas() {
    return this.value<Entry[][]>("formulas");
  }
  set formulas(rows) {
    this.assign("formulas", rows, () => this.context.host.write(this.area, shaped(rows, this.area)));
  }
  get numberFormat() {
    return this.value<string[][]>("numberFormat");
  }
  set numberFormat(rows) {
    this.assign("numberFormat", rows, () =>
      this.context.host.writeNumberFormats(this.area, shaped(rows, this.area)),
    );
  }

  private derived(place: (area: Area) => Area | undefined): RangeProxy {
    return new RangeProxy(this.context, () => place(this.area));
  }
}
