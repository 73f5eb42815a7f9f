import { allNodes } from "./formulaNode";
import { referenceKey } from "./givenArgument";
import { readFormula } from "./readFormula";

/** The references of a formula that have to be read before it is translated, such as "B2:B6", "Holdings" and "D4#". */
export function nativeReferences(formula: string): readonly string[] {
  const nodes = readFormula(formula) ?? [];
  const wanted = allNodes(nodes).flatMap((node) => {
    if (node.kind === "reference") return node.spill ? [referenceKey(node)] : [];
    const inside = node.kind === "call" && node.hedge !== undefined ? node.args.flatMap(allNodes) : [];
    return inside.flatMap((part) => (part.kind === "reference" ? [referenceKey(part)] : []));
  });
  return [...new Set(wanted)];
}
