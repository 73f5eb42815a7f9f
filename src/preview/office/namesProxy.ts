import { parseAddress } from "../../workbook/address";
import type { Members } from "./clientObject";
import { CollectionProxy } from "./collectionProxy";
import { ItemProxy } from "./itemProxy";
import { OfficeError } from "./officeError";
import type { HostName } from "./officeHost";

/** Excel.NamedItemCollection of the workbook. */
export class NamesProxy
  extends CollectionProxy<NamedItemProxy>
  implements Members<Excel.NamedItemCollection, "add" | "getItemOrNullObject">
{
  getItemOrNullObject = (name: string) => new NamedItemProxy(this.context, () => this.find(name));

  add(name: string, reference: Excel.Range | string): NamedItemProxy {
    return new NamedItemProxy(this.context, () => {
      if (typeof reference !== "string")
        throw new OfficeError("notImplemented", "NamedItemCollection.add Range");
      if (this.find(name)) throw new OfficeError("itemAlreadyExists", "NamedItemCollection.add");
      this.context.host.define({ name, refersTo: reference });
      return { name, refersTo: reference };
    });
  }

  protected override all(): NamedItemProxy[] {
    return this.context.host.names().map((its) => new NamedItemProxy(this.context, () => its));
  }

  private find(name: string): HostName | undefined {
    return this.context.host.names().find((each) => each.name.toLowerCase() === name.toLowerCase());
  }
}

/** Excel.NamedItem. */
export class NamedItemProxy
  extends ItemProxy<HostName>
  implements Members<Excel.NamedItem, "formula" | "name" | "type" | "value" | "visible">
{
  protected override fetchFrom({ name, refersTo }: HostName, property: string): unknown {
    switch (property) {
      case "name":
        return name;
      case "formula":
      case "value":
        return refersTo;
      case "type":
        return parseAddress(refersTo.replace(/^=/, ""))?.sheet ? "Range" : "String";
      case "visible":
        return true;
      default:
        return this.unknown(property);
    }
  }

  get name() {
    return this.loadedValue<string>("name");
  }
  get type() {
    return this.loadedValue<Excel.NamedItem["type"]>("type");
  }
  get value() {
    return this.loadedValue<string>("value");
  }
  get visible() {
    return this.loadedValue<boolean>("visible");
  }
  get formula() {
    return this.loadedValue<string>("formula");
  }
  set formula(refersTo) {
    this.assign("formula", refersTo, () => this.context.host.define({ ...this.item, refersTo }));
  }
}
