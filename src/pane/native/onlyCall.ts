import type { FormulaCall, FormulaNode } from "./formulaNode";

/** The call of one of ours that is all of a formula or an argument. */
export function onlyCall(nodes: readonly FormulaNode[]): FormulaCall | undefined {
  const rest = nodes.filter((node) => node.kind !== "text" || node.text !== "@");
  const [node] = rest;
  return rest.length === 1 && node!.kind === "call" && node!.hedge !== undefined ? node : undefined;
}
