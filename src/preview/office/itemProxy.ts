import { ClientObject } from "./clientObject";
import { OfficeError } from "./officeError";
import type { RequestContext } from "./requestContext";

/** An object of Office.js that stands for something in the workbook, found when its turn in the queue has come. */
export abstract class ItemProxy<T> extends ClientObject {
  private found: T | null | undefined;

  constructor(context: RequestContext, find: () => T | undefined) {
    super(context);
    context.read(() => (this.found = find() ?? null));
  }

  /** What was found, for steps of the queue. */
  get item(): T {
    if (!this.found) throw new OfficeError("itemNotFound", this.constructor.name);
    return this.found;
  }

  get isNullObject(): boolean {
    if (this.found === undefined)
      throw new OfficeError("propertyNotLoaded", `${this.constructor.name}.isNullObject`);
    return this.found === null;
  }

  /** It is known by another name now. */
  protected moveTo(item: T): void {
    this.found = item;
  }

  protected override fetch(property: string): unknown {
    return this.found === null ? undefined : this.fetchFrom(this.item, property);
  }

  protected abstract fetchFrom(item: T, property: string): unknown;
}
