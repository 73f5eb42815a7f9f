import { gridColumns, gridRows, parseAddress } from "../../workbook/address";
import { ChartsProxy } from "./chartsProxy";
import type { Members } from "./clientObject";
import { ItemProxy } from "./itemProxy";
import { OfficeError } from "./officeError";
import { onGrid } from "./places";
import { ProtectionProxy } from "./protectionProxy";
import { RangeProxy } from "./rangeProxy";
import { TablesProxy } from "./tablesProxy";

type Implemented = Members<
  Excel.Worksheet,
  | "activate"
  | "charts"
  | "delete"
  | "getRange"
  | "getRangeByIndexes"
  | "getUsedRangeOrNullObject"
  | "isNullObject"
  | "name"
  | "protection"
  | "tables"
>;

/** Excel.Worksheet; what it stands for is the sheet's name. */
export class WorksheetProxy extends ItemProxy<string> implements Implemented {
  get name() {
    return this.loadedValue<string>("name");
  }
  set name(name) {
    this.assign("name", name, () => {
      this.context.host.renameSheet(this.item, name);
      this.moveTo(name);
    });
  }

  get charts(): ChartsProxy {
    return this.child("charts", () => new ChartsProxy(this.context, () => this.item));
  }

  get tables(): TablesProxy {
    return this.child("tables", () => new TablesProxy(this.context, () => this.item));
  }

  get protection(): ProtectionProxy {
    const isProtected = () => this.context.host.isProtected(this.item);
    return this.child("protection", () => new ProtectionProxy(this.context, isProtected));
  }

  getRange(address?: string): RangeProxy {
    return new RangeProxy(this.context, () => {
      const whole = { sheet: this.item, row: 0, column: 0, rows: gridRows, columns: gridColumns };
      const area = address === undefined ? whole : parseAddress(address, this.item);
      if (!area) throw new OfficeError("invalidArgument", "Worksheet.getRange");
      return area;
    });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeProxy {
    return new RangeProxy(this.context, () => onGrid({ sheet: this.item, row, column, rows, columns }));
  }

  getUsedRangeOrNullObject = () => this.getRange().getUsedRangeOrNullObject();
  activate = () => this.context.write(() => this.context.host.activateSheet(this.item));
  delete = () => this.context.write(() => this.context.host.deleteSheet(this.item));

  protected override fetchFrom(sheet: string, property: string): unknown {
    return property === "name" ? sheet : this.unknown(property);
  }
}
