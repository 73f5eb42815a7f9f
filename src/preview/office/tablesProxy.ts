import type { Members } from "./clientObject";
import { CollectionProxy } from "./collectionProxy";
import { OfficeError } from "./officeError";
import type { HostTable } from "./officeHost";
import type { RangeProxy } from "./rangeProxy";
import type { RequestContext } from "./requestContext";
import { TableProxy } from "./tableProxy";

/** Excel.TableCollection of the workbook, or of one sheet. */
export class TablesProxy
  extends CollectionProxy<TableProxy>
  implements Members<Excel.TableCollection, "add" | "getItemOrNullObject">
{
  constructor(
    context: RequestContext,
    private readonly sheet?: () => string,
  ) {
    super(context);
  }

  getItemOrNullObject = (name: string) =>
    new TableProxy(this.context, () => this.tables().find((table) => sameName(table.name, name)));

  add(range: Excel.Range | string, hasHeaders: boolean): TableProxy {
    if (typeof range === "string" || !hasHeaders)
      throw new OfficeError("notImplemented", "TableCollection.add without Range or headers");
    const place = range as unknown as RangeProxy;
    return new TableProxy(this.context, () => {
      const table = { name: this.freeName(), area: place.item };
      if (this.context.host.isProtected(place.item.sheet))
        throw new OfficeError("accessDenied", "TableCollection.add");
      this.context.host.addTable(table);
      return table;
    });
  }

  protected override all(): TableProxy[] {
    return this.tables().map((table) => new TableProxy(this.context, () => table));
  }

  private tables(): HostTable[] {
    const sheet = this.sheet?.();
    return this.context.host.tables().filter(({ area }) => sheet === undefined || area.sheet === sheet);
  }

  private freeName(): string {
    const taken = this.context.host.tables().map(({ name }) => name);
    let number = 1;
    while (taken.some((name) => sameName(name, `Table${number}`))) number += 1;
    return `Table${number}`;
  }
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
