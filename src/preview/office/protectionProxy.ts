import { ClientObject, type Members } from "./clientObject";
import type { RequestContext } from "./requestContext";

/** Excel.WorksheetProtection. */
export class ProtectionProxy extends ClientObject implements Members<Excel.WorksheetProtection, "protected"> {
  constructor(
    context: RequestContext,
    private readonly isProtected: () => boolean,
  ) {
    super(context);
  }

  get protected() {
    return this.loadedValue<boolean>("protected");
  }

  protected override fetch(property: string): unknown {
    return property === "protected" ? this.isProtected() : this.unknown(property);
  }
}
