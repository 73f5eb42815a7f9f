import { gridColumns, gridRows, parseAddress } from "../../workbook/address";
import { ClientObject, type Members } from "./clientObject";
import { OfficeError } from "./officeError";
import { RangeProxy } from "./rangeProxy";
import type { RequestContext } from "./requestContext";

type Implemented = Members<
  Excel.Worksheet,
  "activate" | "delete" | "getRange" | "getUsedRangeOrNullObject" | "isNullObject" | "name"
>;

/** Excel.Worksheet. */
export class WorksheetProxy extends ClientObject implements Implemented {
  private found: string | null | undefined;

  constructor(context: RequestContext, place: () => string | undefined) {
    super(context);
    context.read(() => (this.found = place() ?? null));
  }

  get isNullObject(): boolean {
    if (this.found === undefined) throw new OfficeError("propertyNotLoaded", "Worksheet.isNullObject");
    return this.found === null;
  }

  /** The sheet's name, for steps of the queue. */
  get sheet(): string {
    if (!this.found) throw new OfficeError("itemNotFound", "Worksheet");
    return this.found;
  }

  get name() {
    return this.value<string>("name");
  }
  set name(name) {
    this.assign("name", name, () => {
      this.context.host.renameSheet(this.sheet, name);
      this.found = name;
    });
  }

  getRange(address?: string): RangeProxy {
    return new RangeProxy(this.context, () => {
      const whole = { sheet: this.sheet, row: 0, column: 0, rows: gridRows, columns: gridColumns };
      const area = address === undefined ? whole : parseAddress(address, this.sheet);
      if (!area) throw new OfficeError("invalidArgument", "Worksheet.getRange");
      return area;
    });
  }

  getUsedRangeOrNullObject = () => this.getRange().getUsedRangeOrNullObject();
  activate = () => this.context.write(() => this.context.host.activateSheet(this.sheet));
  delete = () => this.context.write(() => this.context.host.deleteSheet(this.sheet));

  protected override fetch(property: string): unknown {
    if (this.found === null) return undefined;
    return property === "name" ? this.sheet : this.unknown(property);
  }
}
