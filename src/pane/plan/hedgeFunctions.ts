/** Writes a call of a HEDGE function; "" leaves an argument out, and the last ones left out are not written at all. */
export type HedgeFunctions = (name: string, ...args: readonly string[]) => string;

/** Calls in the namespace of the build that writes them. */
export function hedgeFunctions(namespace: string): HedgeFunctions {
  return (name, ...args) => {
    const list = [...args];
    while (list.at(-1) === "") list.pop();
    return `${namespace}.${name}(${list.join(", ")})`;
  };
}
