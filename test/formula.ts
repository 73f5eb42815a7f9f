import { functions } from "./call";

/** Excel's own functions that examples use around HEDGE's. */
const native: Record<string, (...given: unknown[]) => unknown> = {
  ROWS: (table) => (table as unknown[][]).length,
  SUM: (table) => (table as number[][]).flat().reduce((sum, cell) => sum + cell, 0),
  INDEX: (table, row, column) => (table as unknown[][])[(row as number) - 1]![(column as number) - 1],
};

/** The value of a formula written with numbers, text, array constants, omitted arguments and functions. */
export function evaluateFormula(formula: string, called: typeof functions = functions): unknown {
  let rest = formula.replace(/^=/, "").trim();
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (!match) return undefined;
    rest = rest.slice(match[0].length).trimStart();
    return match[0];
  };
  const value = (): unknown => {
    if (take(/^\{/)) return array();
    const literal = take(/^"(?:[^"]|"")*"/);
    if (literal) return literal.slice(1, -1).replaceAll('""', '"');
    const number = take(/^-?\d+(?:\.\d+)?(?:e-?\d+)?/i);
    if (number) return Number(number);
    const truth = take(/^(?:TRUE|FALSE)\b/);
    if (truth) return truth === "TRUE";
    const name = take(/^[A-Z.]+(?=\()/);
    if (!name) throw new Error(`cannot read ${rest}`);
    return apply(name, list(), called);
  };
  const array = (): unknown[][] => {
    const rows: unknown[][] = [[value()]];
    for (;;) {
      if (take(/^,/)) rows.at(-1)!.push(value());
      else if (take(/^;/)) rows.push([value()]);
      else if (take(/^\}/)) return rows;
      else throw new Error(`cannot read ${rest}`);
    }
  };
  const list = (): unknown[] => {
    take(/^\(/);
    if (take(/^\)/)) return [];
    const given: unknown[] = [];
    for (;;) {
      given.push(/^[,)]/.test(rest) ? null : value());
      if (take(/^\)/)) return given;
      if (!take(/^,/)) throw new Error(`cannot read ${rest}`);
    }
  };
  const result = value();
  if (rest) throw new Error(`cannot read ${rest}`);
  return result;
}

function apply(name: string, given: unknown[], called: typeof functions): unknown {
  const own = called[name.replace(/^HEDGE\./, "")];
  if (name.startsWith("HEDGE.")) {
    if (!own) throw new Error(`${name} is no function`);
    const result = own(...given);
    return result.length === 1 && result[0]!.length === 1 ? result[0]![0] : result;
  }
  if (!native[name]) throw new Error(`${name} is no function of the examples`);
  return native[name](...given);
}
