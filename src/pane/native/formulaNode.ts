/** A part of a formula. A formula and each argument of a call is a list of parts that stand one after the other. */
export type FormulaNode =
  | { readonly kind: "number" | "string" | "boolean"; readonly text: string; readonly value: Literal }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly spill: boolean }
  | { readonly kind: "array"; readonly text: string; readonly rows: readonly (readonly Literal[])[] }
  | { readonly kind: "group"; readonly nodes: readonly FormulaNode[] }
  | FormulaCall;

export interface FormulaCall {
  readonly kind: "call";
  readonly name: string;
  /** The function's id where it is one of ours, in whatever namespace: "CONTRACTS". */
  readonly hedge: string | undefined;
  readonly args: readonly (readonly FormulaNode[])[];
}

export type Literal = number | string | boolean;

/** Every node of a formula with those inside calls and brackets, outermost first. */
export function allNodes(nodes: readonly FormulaNode[]): readonly FormulaNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === "group") return [node, ...allNodes(node.nodes)];
    return node.kind === "call" ? [node, ...node.args.flatMap(allNodes)] : [node];
  });
}
