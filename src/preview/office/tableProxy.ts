import type { Area } from "../../workbook/address";
import type { Entry } from "../grid/cellContent";
import type { Members } from "./clientObject";
import { OfficeError } from "./officeError";
import { ItemProxy } from "./itemProxy";
import { known } from "./known";
import type { HostTable } from "./officeHost";
import { columnOf, rowOf } from "./places";
import { RangeProxy } from "./rangeProxy";
import type { WorksheetProxy } from "./worksheetProxy";

type Implemented = Members<
  Excel.Table,
  | "columns"
  | "convertToRange"
  | "getDataBodyRange"
  | "getHeaderRowRange"
  | "getRange"
  | "isNullObject"
  | "name"
  | "rows"
  | "showHeaders"
  | "style"
  | "worksheet"
>;

/** Excel.Table: always with headers, never with totals. */
export class TableProxy extends ItemProxy<HostTable> implements Implemented {
  get name() {
    return this.loadedValue<string>("name");
  }
  set name(name) {
    this.assign("name", name, () => {
      this.context.host.renameTable(this.item.name, name);
      this.moveTo({ ...this.item, name });
    });
  }
  get showHeaders() {
    return this.loadedValue<boolean>("showHeaders");
  }
  /** Every table here looks alike. */
  set style(style: string) {
    this.assign("style", style, () => undefined);
  }

  get columns() {
    return known("TableColumnCollection", { getItemOrNullObject: (name: string) => this.column(name) });
  }

  get rows() {
    return known("TableRowCollection", {
      /** At the end and blank, over blank cells: nothing here makes room. */
      add: (index: number | undefined, values: Entry[][]) => {
        if (index !== undefined || values.flat().some((value) => value !== ""))
          throw new OfficeError("notImplemented", "TableRowCollection.add within a table or with values");
        this.context.write(() => this.grow(values.length));
      },
    });
  }

  get worksheet(): WorksheetProxy {
    return this.child("worksheet", () => this.getRange().worksheet);
  }

  getRange = () => this.range(() => this.item.area);
  getHeaderRowRange = () => this.range(() => rowOf(this.item.area, 0));
  getDataBodyRange = () => this.range(() => bodyOf(this.item.area));

  convertToRange(): RangeProxy {
    const range = this.getRange();
    this.context.write(() => this.context.host.removeTable(this.item.name));
    return range;
  }

  protected override fetchFrom({ name }: HostTable, property: string): unknown {
    if (property === "name") return name;
    return property === "showHeaders" ? true : this.unknown(property);
  }

  private grow(rows: number): void {
    const { name, area } = this.item;
    const below = { ...area, row: area.row + area.rows, rows };
    if (this.context.host.isProtected(area.sheet))
      throw new OfficeError("accessDenied", "TableRowCollection.add");
    if (this.context.host.used(below))
      throw new OfficeError("notImplemented", "TableRowCollection.add above filled cells");
    this.context.host.growTable(name, rows);
    this.moveTo({ name, area: { ...area, rows: area.rows + rows } });
  }

  private column(name: string): TableColumnProxy {
    return new TableColumnProxy(this.context, () => {
      const { area } = this.item;
      const [headers] = this.context.host.read(rowOf(area, 0)).text;
      const index = headers!.findIndex((header) => header.toLowerCase() === name.toLowerCase());
      return index < 0 ? undefined : columnOf(area, index);
    });
  }

  private range(place: () => Area): RangeProxy {
    return new RangeProxy(this.context, place);
  }
}

/** Excel.TableColumn; what it stands for is its area with the header. */
class TableColumnProxy
  extends ItemProxy<Area>
  implements Members<Excel.TableColumn, "getDataBodyRange" | "isNullObject">
{
  getDataBodyRange = () => new RangeProxy(this.context, () => bodyOf(this.item));

  protected override fetchFrom(_: Area, property: string): unknown {
    return this.unknown(property);
  }
}

const bodyOf = (area: Area): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
