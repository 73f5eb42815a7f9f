import type { Argument } from "./argument";
import type { FormulaCall, FormulaNode } from "./formulaNode";
import { onlyCall } from "./onlyCall";
import { gathering } from "./shapeOf";
import { literal, operand } from "./text";
import type { Shape } from "./translation";
import { Untranslatable } from "./untranslatable";

/** What the parts of a formula are, as the translator writes them. */
export interface Parts {
  reference(node: Extract<FormulaNode, { kind: "reference" }>): Argument;
  /** One cell of a call of ours. */
  cell(call: FormulaCall, row: number, column: number): string;
  shape(call: FormulaCall): Shape | "table";
  /** A part as it is, which stands for one value. */
  whole(node: FormulaNode): string;
}

/** Functions that go through their arguments cell by cell. */
const each = new Set(
  (
    "ABS AND DATE DAY EDATE EOMONTH EXACT EXP FLOOR IF IFERROR IFNA INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LN " +
    "LOG LOG10 LOWER MID MOD MONTH MROUND N NOT POWER RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SQRT T TEXT TRIM TRUNC UPPER VALUE YEAR"
  )
    .split(" ")
    .filter((name) => !gathering.has(name)),
);

/** One cell of what a formula spills, where all that it does with its ranges it does cell by cell. */
export function cellOfFormula(
  nodes: readonly FormulaNode[],
  row: number,
  column: number,
  parts: Parts,
): string {
  const at = (inner: readonly FormulaNode[]): string => inner.map(one).join("");
  const place = ({ rows, columns }: Shape): [row: number, column: number] => {
    if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) throw new Untranslatable("spread");
    return [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  };
  const ours = (call: FormulaCall): string => {
    const shape = parts.shape(call);
    return operand(shape === "table" ? parts.cell(call, row, column) : parts.cell(call, ...place(shape)));
  };
  const one = (node: FormulaNode): string => {
    switch (node.kind) {
      case "reference": {
        const range = parts.reference(node);
        return range.rows * range.columns === 1 ? parts.whole(node) : range.at(...place(range));
      }
      case "array": {
        const [down, across] = place({ rows: node.rows.length, columns: node.rows[0]!.length });
        return `(${literal(node.rows[down]![across]!)})`;
      }
      case "group":
        return `(${at(node.nodes)})`;
      case "call": {
        if (node.hedge !== undefined) return ours(node);
        const line = lineOfTable(node, row, column);
        if (line) return operand(parts.cell(...line));
        if (each.has(node.name.toUpperCase())) return `${node.name}(${node.args.map(at).join(",")})`;
        if (gathering.has(node.name.toUpperCase())) return parts.whole(node);
        throw new Untranslatable("spread");
      }
      default:
        return parts.whole(node);
    }
  };
  return at(nodes);
}

/** INDEX(table, 0, 2) is a column of a table of ours, INDEX(table, 2, 0) a row of it. */
function lineOfTable(
  { name, args }: FormulaCall,
  row: number,
  column: number,
): [call: FormulaCall, row: number, column: number] | undefined {
  const call = name.toUpperCase() === "INDEX" && args[0] ? onlyCall(args[0]) : undefined;
  const [down, across] = [args[1], args[2]].map((nodes = []) => {
    const [node] = nodes;
    if (!node) return 0;
    return nodes.length === 1 && node.kind === "number" && typeof node.value === "number" ? node.value : NaN;
  }) as [number, number];
  if (!call || !(down >= 0 && across >= 0)) return undefined;
  return [call, down === 0 ? row : down - 1, across === 0 ? column : across - 1];
}
