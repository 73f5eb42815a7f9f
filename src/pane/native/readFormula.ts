import { tokenize, type Token } from "@borgar/fx";
import type { FormulaNode, Literal } from "./formulaNode";

// A file keeps an unknown function as _xldudf_HEDGE_NAME.
const ours = /^(?:_xldudf_)?HEDGE(?:DEV)?[._]([A-Z][A-Z0-9]*)$/i;
const references = ["range", "range_beam", "range_named", "structured"];

/** The parts of an Excel formula; undefined where it cannot be read, such as one with an open bracket. */
export function readFormula(formula: string): readonly FormulaNode[] | undefined {
  const tokens = tokenize(formula, { mergeRefs: true, allowTernary: false });
  if (tokens.some(({ type, unterminated }) => type === "unknown" || unterminated)) return undefined;
  const [first] = tokens;
  const reader = new Reader(first?.type === "fx_prefix" ? tokens.slice(1) : tokens);
  const nodes = reader.nodes();
  return reader.whole ? nodes : undefined;
}

class Reader {
  private at = 0;
  private open = false;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Whether all was read and every bracket closed. */
  get whole(): boolean {
    return this.ended && !this.open;
  }

  private get ended(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Parts up to the end, a comma or a closing bracket. */
  nodes(): FormulaNode[] {
    const nodes: FormulaNode[] = [];
    while (!this.ended && !this.isOperator(",", ")")) nodes.push(this.node());
    return trimmed(nodes);
  }

  private node(): FormulaNode {
    const { type, value } = this.tokens[this.at++]!;
    if (type === "number") return { kind: "number", text: value, value: Number(value) };
    if (type === "bool") return { kind: "boolean", text: value, value: value.toUpperCase() === "TRUE" };
    if (type === "string") return { kind: "string", text: value, value: unquoted(value) };
    if (references.includes(type)) return { kind: "reference", text: value, spill: this.take("#") };
    if (type === "func") return this.call(value);
    if (type === "operator" && value === "(") return this.group();
    if (type === "operator" && value === "{") return this.array();
    return { kind: "text", text: value };
  }

  private call(name: string): FormulaNode {
    const hedge = ours.exec(name)?.[1]?.toUpperCase();
    this.at++;
    const args: FormulaNode[][] = [this.nodes()];
    while (this.take(",")) args.push(this.nodes());
    this.close();
    return { kind: "call", name, hedge, args: args.length === 1 && args[0]!.length === 0 ? [] : args };
  }

  private group(): FormulaNode {
    const nodes: FormulaNode[] = this.nodes();
    while (this.take(",")) nodes.push({ kind: "text", text: "," }, ...this.nodes());
    this.close();
    return { kind: "group", nodes };
  }

  private array(): FormulaNode {
    const start = this.at;
    const rows: Literal[][] = [[]];
    for (; !this.ended && !this.isOperator("}"); this.at++) {
      const { type, value } = this.tokens[this.at]!;
      if (type === "operator" && value === ";") rows.push([]);
      else if (type === "number") rows.at(-1)!.push(Number(value));
      else if (type === "string") rows.at(-1)!.push(unquoted(value));
      else if (type === "bool") rows.at(-1)!.push(value.toUpperCase() === "TRUE");
      else if (type === "error") rows.at(-1)!.push(value);
    }
    const inner = this.tokens.slice(start, this.at).map(({ value }) => value);
    if (!this.take("}")) this.open = true;
    return { kind: "array", text: `{${inner.join("")}}`, rows };
  }

  private close(): void {
    if (!this.take(")")) this.open = true;
  }

  private take(operator: string): boolean {
    const found = this.isOperator(operator);
    if (found) this.at++;
    return found;
  }

  private isOperator(...operators: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.type === "operator" && operators.includes(token.value);
  }
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

function isBlankText(node: FormulaNode | undefined): boolean {
  return node?.kind === "text" && node.text.trim() === "";
}

function trimmed(nodes: FormulaNode[]): FormulaNode[] {
  while (isBlankText(nodes[0])) nodes.shift();
  while (isBlankText(nodes.at(-1))) nodes.pop();
  return nodes;
}
