import type { FormulaNode } from "../../../src/pane/native/formulaNode";
import { readFormula } from "../../../src/pane/native/readFormula";

/** Calls a HEDGE function as Excel does; throws the error that is the whole result. */
export type Call = (id: string, ...given: readonly unknown[]) => unknown[][];
export type Read = (reference: string) => readonly (readonly unknown[])[];

/** What a formula of the test workbook shows, with HEDGE's own functions: an error in words is its code. */
export function evaluated(formula: string, call: Call, read: Read): unknown[][] {
  const errorCode = (cell: unknown): string | undefined => {
    const { code, basicValue } = (cell ?? {}) as { code?: string; basicValue?: string };
    return code ?? basicValue;
  };
  const argument = (nodes: readonly FormulaNode[]): unknown => {
    const [node] = nodes;
    if (!node) return null;
    if (nodes.length > 1) return arithmetic(nodes);
    switch (node.kind) {
      case "number":
      case "string":
      case "boolean":
        return [[node.value]];
      case "array":
        return node.rows.map((row) => [...row]);
      case "reference":
        return read(node.spill ? `${node.text}#` : node.text).map((row) =>
          row.map((cell) => (cell === "" ? null : cell)),
        );
      case "group":
        return argument(node.nodes);
      case "call":
        return node.hedge === undefined
          ? other(node.name, node.args)
          : call(node.hedge, ...node.args.map(argument));
      default:
        throw new Error(`cannot evaluate ${node.text}`);
    }
  };
  /** The few things that stand around our functions in the cases. */
  const other = (name: string, args: readonly (readonly FormulaNode[])[]): unknown[][] => {
    const given = args.map((arg) => argument(arg) as unknown[][]);
    if (name === "INDEX")
      return [[given[0]![(given[1]![0]![0] as number) - 1]![(given[2]![0]![0] as number) - 1]]];
    const numbers = given.flat(2).filter((value) => typeof value === "number");
    if (name === "SUM") return [[numbers.reduce((sum, value) => sum + value, 0)]];
    if (name === "IFERROR")
      return given[0]!.map((row) => row.map((cell) => (errorCode(cell) ? given[1]![0]![0] : cell)));
    if (name === "ABS") return [[Math.abs(numbers[0]!)]];
    throw new Error(`cannot evaluate ${name}`);
  };
  const arithmetic = (nodes: readonly FormulaNode[]): unknown[][] => {
    const [left, sign, ...right] = nodes.filter((node) => node.kind !== "text" || node.text.trim() !== "");
    const [table, [[by]]] = [[left!], right].map(argument) as [unknown[][], [[number]]];
    const ways: Record<string, (one: number, other: number) => number> = {
      "*": (one, other) => one * other,
      "+": (one, other) => one + other,
      "-": (one, other) => one - other,
    };
    const way = sign?.kind === "text" ? ways[sign.text] : undefined;
    if (!way) throw new Error("cannot evaluate");
    return table.map((row) =>
      row.map((cell) => (typeof cell === "number" ? way(cell, by) : (errorCode(cell) ?? "#VALUE!"))),
    );
  };
  try {
    const result = argument(readFormula(formula)!) as unknown[][];
    return result.map((row) => row.map((cell) => (typeof cell === "object" ? errorCode(cell) : cell)));
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code === undefined) throw thrown;
    return [[code]];
  }
}
