import { ClientObject, type Members } from "./clientObject";

/** Excel.Application. */
export class ApplicationProxy extends ClientObject implements Members<Excel.Application, "calculate"> {
  calculate(): void {
    this.context.write(() => this.context.host.calculate());
  }

  protected override fetch(property: string): never {
    return this.unknown(property);
  }
}
