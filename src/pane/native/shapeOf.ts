import type { NativeContext } from "./context";
import type { FormulaNode } from "./formulaNode";
import { referenceArgument } from "./givenArgument";
import type { Shape } from "./translation";

const alone: Shape = { rows: 1, columns: 1 };

/** Functions that make one value of a range; others go cell by cell. */
export const gathering: ReadonlySet<string> = new Set(
  (
    "AGGREGATE AND AVERAGE AVERAGEIF AVERAGEIFS CELL COLUMNS CORREL COUNT COUNTA COUNTIF COUNTIFS COVAR COVARIANCE.P " +
    "COVARIANCE.S DEVSQ GEOMEAN HLOOKUP INDEX INDIRECT INTERCEPT LARGE LOOKUP MATCH MAX MAXIFS MEDIAN MIN MINIFS NPV " +
    "OFFSET OR PEARSON PERCENTILE PRODUCT QUARTILE RANK ROWS RSQ SLOPE SMALL STDEV STDEV.P STDEV.S STDEVP STEYX SUBTOTAL " +
    "SUM SUMIF SUMIFS SUMPRODUCT SUMSQ VAR VAR.P VAR.S VARP VLOOKUP XLOOKUP"
  ).split(" "),
);

/** How many cells a calculation gives, told from the ranges it goes through cell by cell. */
export function shapeOf(nodes: readonly FormulaNode[], context: NativeContext): Shape {
  return nodes.map((node) => shapeOfNode(node, context)).reduce(widest, alone);
}

function shapeOfNode(node: FormulaNode, context: NativeContext): Shape {
  switch (node.kind) {
    case "reference": {
      const { rows, columns } = referenceArgument(node, context);
      return { rows, columns };
    }
    case "array":
      return { rows: node.rows.length, columns: node.rows[0]!.length };
    case "group":
      return shapeOf(node.nodes, context);
    case "call":
      if (node.hedge !== undefined || gathering.has(node.name.toUpperCase())) return alone;
      return node.args.map((arg) => shapeOf(arg, context)).reduce(widest, alone);
    default:
      return alone;
  }
}

function widest(one: Shape, other: Shape): Shape {
  return { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}
