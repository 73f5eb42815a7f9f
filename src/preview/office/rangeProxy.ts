import { addressOf, type Area } from "../../workbook/address";
import { around, common } from "../grid/areas";
import type { Entry } from "../grid/cellContent";
import type { Members } from "./clientObject";
import { ItemProxy } from "./itemProxy";
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
  | "getBoundingRect"
  | "getIntersectionOrNullObject"
  | "getSpillingToRangeOrNullObject"
  | "getSpillParentOrNullObject"
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
export class RangeProxy extends ItemProxy<Area> implements Implemented {
  readonly format: RangeFormatProxy;

  constructor(context: RequestContext, place: () => Area | undefined) {
    super(context, place);
    this.format = new RangeFormatProxy(context, () => this.writable);
  }

  /** Where the range is, for steps of the queue that change it. */
  private get writable(): Area {
    if (this.context.host.isProtected(this.item.sheet)) throw new OfficeError("accessDenied", "Range");
    return this.item;
  }

  get worksheet(): WorksheetProxy {
    return this.child("worksheet", () => new WorksheetProxy(this.context, () => this.item.sheet));
  }

  getCell = (row: number, column: number) => this.derived((area) => cellOf(area, row, column));
  getColumn = (column: number) => this.derived((area) => columnOf(area, column));
  getRow = (row: number) => this.derived((area) => rowOf(area, row));
  getOffsetRange = (rows: number, columns: number) => this.derived((area) => moved(area, rows, columns));
  getResizedRange = (rows: number, columns: number) => this.derived((area) => resized(area, rows, columns));
  getBoundingRect(other: Excel.Range | string): RangeProxy {
    const its = other as unknown as RangeProxy;
    return this.derived((area) => around(area, its.item));
  }
  getIntersectionOrNullObject(other: Excel.Range | string): RangeProxy {
    const its = other as unknown as RangeProxy;
    return this.derived((area) => (area.sheet === its.item.sheet ? common(area, its.item) : undefined));
  }
  getSpillingToRangeOrNullObject = () => this.derived((area) => this.context.host.spillArea(area));
  getSpillParentOrNullObject = () => this.derived((area) => this.context.host.spillParent(area));
  getUsedRangeOrNullObject = () => this.derived((area) => this.context.host.used(area));

  select = () => this.context.look(() => this.context.host.select(this.item));
  clear = () => this.context.write(() => this.context.host.clear(this.writable));

  protected override fetchFrom(area: Area, property: string): unknown {
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
    return this.loadedValue<string>("address");
  }
  get rowIndex() {
    return this.loadedValue<number>("rowIndex");
  }
  get columnIndex() {
    return this.loadedValue<number>("columnIndex");
  }
  get rowCount() {
    return this.loadedValue<number>("rowCount");
  }
  get columnCount() {
    return this.loadedValue<number>("columnCount");
  }
  get cellCount() {
    return this.loadedValue<number>("cellCount");
  }
  get text() {
    return this.loadedValue<string[][]>("text");
  }
  get values() {
    return this.loadedValue<Entry[][]>("values");
  }
  set values(rows) {
    this.assign("values", rows, () => this.context.host.write(this.writable, shaped(rows, this.item)));
  }
  get formulas() {
    return this.loadedValue<Entry[][]>("formulas");
  }
  set formulas(rows) {
    this.assign("formulas", rows, () => this.context.host.write(this.writable, shaped(rows, this.item)));
  }
  get numberFormat() {
    return this.loadedValue<string[][]>("numberFormat");
  }
  set numberFormat(rows) {
    const change = () => this.context.host.writeNumberFormats(this.writable, shaped(rows, this.item));
    this.assign("numberFormat", rows, change, "look");
  }

  private derived(place: (area: Area) => Area | undefined): RangeProxy {
    return new RangeProxy(this.context, () => place(this.item));
  }
}
