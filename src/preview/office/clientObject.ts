import { OfficeError } from "./officeError";
import { known } from "./known";
import type { RequestContext } from "./requestContext";

/** The named members of a class of Office.js as its types declare them, so that a slip here does not compile. */
export type Members<T, K extends keyof T> = {
  [P in K]: T[P] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Result extends object ? unknown : Result
    : T[P] extends OfficeExtension.ClientObject | { add: unknown; remove: unknown }
      ? unknown
      : T[P];
};

/** An object of Office.js: its properties can be read once they were loaded and the context was synchronised. */
export abstract class ClientObject {
  private readonly loaded = new Map<string, unknown>();
  private readonly children = new Map<string, unknown>();

  constructor(readonly context: RequestContext) {
    return known(new.target.name, this);
  }

  /** Reads one property from the spreadsheet, when its turn has come. */
  protected abstract fetch(property: string): unknown;

  /** load("a,b"), load(["a", "b"]) or load({ a: true }). */
  load(properties: string | string[] | Record<string, unknown>): this {
    for (const property of names(properties)) {
      this.context.read(() => this.loaded.set(property, this.fetch(property)));
    }
    return this;
  }

  protected loadedValue<T>(property: string): T {
    if (!this.loaded.has(property)) throw new OfficeError("propertyNotLoaded", property);
    return this.loaded.get(property) as T;
  }

  /** An object below this one: the same each time, as what was loaded stays with it. */
  protected child<T>(property: string, make: () => T): T {
    if (!this.children.has(property)) this.children.set(property, make());
    return this.children.get(property) as T;
  }

  /** What was assigned can be read back at once, as in Office.js. */
  protected assign(
    property: string,
    value: unknown,
    change: () => void,
    kind: "look" | "write" = "write",
  ): void {
    this.loaded.set(property, value);
    this.context[kind](change);
  }

  /** A part of Office.js that this host lacks is said, not undefined. */
  protected unknown(property: string): never {
    throw new OfficeError("notImplemented", `${this.constructor.name}.${property}`);
  }
}

function names(properties: string | string[] | Record<string, unknown>): string[] {
  if (typeof properties === "string") return properties.split(",").map((name) => name.trim());
  return Array.isArray(properties) ? properties : Object.keys(properties);
}
