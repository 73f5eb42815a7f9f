import { OfficeError } from "./officeError";

/** Names that promises, consoles and JSON look for on any object. */
const asked: ReadonlySet<string> = new Set(["then", "toJSON", "constructor", "$$typeof", "nodeType"]);

/** The object, but a member that this host lacks fails in words instead of being undefined. */
export function known<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, property, receiver) {
      if (typeof property === "string" && !(property in target) && !asked.has(property)) {
        throw new OfficeError("notImplemented", `${name}.${property}`);
      }
      const value: unknown = Reflect.get(target, property, receiver);
      return value;
    },
  });
}
