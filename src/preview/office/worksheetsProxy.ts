import type { Members } from "./clientObject";
import { CollectionProxy } from "./collectionProxy";
import { EventProxy } from "./eventProxy";
import { OfficeError } from "./officeError";
import type { RequestContext } from "./requestContext";
import { WorksheetProxy } from "./worksheetProxy";

type Implemented = Members<
  Excel.WorksheetCollection,
  "add" | "getActiveWorksheet" | "getItem" | "getItemOrNullObject" | "onCalculated" | "onChanged"
>;

/** Excel.WorksheetCollection. */
export class WorksheetsProxy extends CollectionProxy<WorksheetProxy> implements Implemented {
  readonly onChanged: EventProxy;
  readonly onCalculated: EventProxy;

  constructor(context: RequestContext) {
    super(context);
    this.onChanged = new EventProxy(context, "change");
    this.onCalculated = new EventProxy(context, "calculation");
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

  protected override all(): WorksheetProxy[] {
    return this.context.host.sheetNames().map((name) => new WorksheetProxy(this.context, () => name));
  }

  private find(name: string): string | undefined {
    return this.context.host.sheetNames().find((each) => each.toLowerCase() === name.toLowerCase());
  }
}
