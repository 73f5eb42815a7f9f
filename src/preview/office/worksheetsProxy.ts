import { ClientObject, type Members } from "./clientObject";
import { EventProxy } from "./eventProxy";
import { OfficeError } from "./officeError";
import type { RequestContext } from "./requestContext";
import { WorksheetProxy } from "./worksheetProxy";

type Implemented = Members<
  Excel.WorksheetCollection,
  "add" | "getActiveWorksheet" | "getItem" | "getItemOrNullObject" | "onCalculated" | "onChanged"
>;

/** Excel.WorksheetCollection. */
export class WorksheetsProxy extends ClientObject implements Implemented {
  readonly onChanged: EventProxy;
  readonly onCalculated: EventProxy;

  constructor(context: RequestContext) {
    super(context);
    this.onChanged = new EventProxy(context, "change");
    this.onCalculated = new EventProxy(context, "calculation");
  }

  get items() {
    return this.value<WorksheetProxy[]>("items");
  }

  getActiveWorksheet = () => new WorksheetProxy(this.context, () => this.context.host.activeSheet());
  getItemOrNullObject = (name: string) => new WorksheetProxy(this.context, () => this.find(name));

  getItem(name: string): WorksheetProxy {
    return new WorksheetProxy(this.context, () => {
      const found = this.find(name);
      if (found === undefined) throw new OfficeError("itemNotFound", "WorksheetCollection.getItem");
      return found;
    });
  }

  add(name?: string): WorksheetProxy {
    return new WorksheetProxy(this.context, () => {
      if (name !== undefined && this.find(name) !== undefined) {
        throw new OfficeError("itemAlreadyExists", "WorksheetCollection.add");
      }
      return this.context.host.addSheet(name);
    });
  }

  /** load("items/name") loads the items and their properties. */
  override load(properties: string): this {
    super.load("items");
    for (const property of properties.split(",").map((each) => each.trim())) {
      const [, ofItem] = property.split("items/");
      if (ofItem) this.context.read(() => this.items.forEach((item) => item.load(ofItem)));
    }
    return this;
  }

  protected override fetch(): WorksheetProxy[] {
    return this.context.host.sheetNames().map((name) => new WorksheetProxy(this.context, () => name));
  }

  private find(name: string): string | undefined {
    return this.context.host.sheetNames().find((each) => each.toLowerCase() === name.toLowerCase());
  }
}
