import type { Argument } from "./argument";
import type { NativeContext } from "./context";
import type { FormulaCall, FormulaNode } from "./formulaNode";
import { Given, isWritten, type Neighbours } from "./given";
import { besides, calculatedArgument, constantArgument, omitted, referenceArgument } from "./givenArgument";
import { shapeOf } from "./shapeOf";
import { namesIn } from "./namesIn";
import { cellOfFormula } from "./cellOfFormula";
import { onlyCall } from "./onlyCall";
import { operand, unbracketed } from "./text";
import type { Shape, Translation, Translations } from "./translation";
import { Untranslatable } from "./untranslatable";

/** Formulas longer than this Excel does not take. */
const longest = 8_192;

/** Writes formulas of one cell and its spill in built-in functions. */
export class Translator {
  private readonly known = new Map<FormulaCall, ReadonlyMap<string, Argument>>();

  constructor(
    private readonly translations: Translations,
    private readonly context: NativeContext,
  ) {}

  /** The built-in formula of one cell of a result, without its "=". */
  cell(nodes: readonly FormulaNode[], row: number, column: number): string {
    const call = onlyCall(nodes);
    const text = call
      ? this.ofCall(call, row, column, this.neighbours(call))
      : this.ofFormula(nodes, row, column);
    if (text.length >= longest) throw new Untranslatable("tooLong");
    return text;
  }

  /** What the copy says where a call is written as a constant. */
  constant(nodes: readonly FormulaNode[]): Translation["constant"] {
    const call = onlyCall(nodes);
    return call && this.translationOf(call).constant;
  }

  private ofFormula(nodes: readonly FormulaNode[], row: number, column: number): string {
    const { values } = this.context;
    if (values.length > 1 || values[0]!.length > 1) {
      return cellOfFormula(nodes, row, column, {
        reference: (node) => referenceArgument(node, this.context),
        cell: (call, down, across) => this.ofCall(call, down, across, this.unrolled(call)),
        shape: (call) => (this.translationOf(call).shape === "table" ? "table" : this.shape(call)),
        whole: (node) => this.renderOne(node, undefined),
      });
    }
    const text = this.render(nodes);
    return nodes.length === 1 ? unbracketed(text) : text;
  }

  /** A formula as it is, but for its calls of ours and its spills. */
  private render(nodes: readonly FormulaNode[]): string {
    return nodes.map((node, i) => this.renderOne(node, nodes[i + 1])).join("");
  }

  private renderOne(node: FormulaNode, next: FormulaNode | undefined): string {
    switch (node.kind) {
      case "reference":
        return node.spill ? referenceArgument(node, this.context).whole : node.text;
      case "group":
        return `(${this.render(node.nodes)})`;
      case "call":
        return node.hedge === undefined ? this.ofOther(node) : operand(this.scalar(node));
      case "text":
        return node.text === "@" && next?.kind === "call" ? "" : node.text;
      default:
        return node.text;
    }
  }

  /** A call of another function; INDEX of a table of ours is one cell of that table. */
  private ofOther({ name, args }: FormulaCall): string {
    const [table, row, column] = args;
    const inner = name.toUpperCase() === "INDEX" && table ? onlyCall(table) : undefined;
    const [at, across] = [row, column].map((part) =>
      part?.length === 1 && part[0]!.kind === "number" ? part[0]!.value : 0,
    );
    if (inner && typeof at === "number" && typeof across === "number" && at >= 1 && across >= 1) {
      return operand(this.ofCall(inner, at - 1, across - 1, this.unrolled(inner)));
    }
    const written = args.map((arg) => {
      const call = onlyCall(arg);
      return call ? this.resultArgument(call).whole : this.render(arg);
    });
    return `${name}(${written.join(",")})`;
  }

  /** A call of ours in the middle of a formula, where it stands for one value. */
  private scalar(call: FormulaCall): string {
    const { rows, columns } = this.shape(call);
    if (rows * columns > 1) throw new Untranslatable("spread");
    return this.ofCall(call, 0, 0, this.unrolled(call));
  }

  private ofCall(call: FormulaCall, row: number, column: number, neighbours: Neighbours): string {
    const translation = this.translationOf(call);
    const given = this.given(call, row, column, neighbours);
    if (translation.shape !== "each") return translation.formula(given);
    const args = this.args(call);
    const ranges = [...args.values()].filter((argument) => argument.rows * argument.columns > 1);
    const outside = ranges.some(
      (argument) =>
        (argument.rows > 1 && row >= argument.rows) || (argument.columns > 1 && column >= argument.columns),
    );
    if (outside) return "NA()";
    const needed = namesIn(translation.parameters).filter(
      ({ name, required }) => required && ranges.includes(args.get(name)!),
    );
    // A line of blank cells has a blank result; one that is written out or calculated is never blank.
    const written = needed.some(({ name }) => isWritten(args.get(name)!));
    const blank = needed
      .filter(({ name }) => !written && args.get(name)!.range)
      .map(({ name }) => `${given.value(name)}=""`);
    const formula = translation.formula(given);
    if (blank.length === 0) return formula;
    return `IF(${blank.length === 1 ? blank[0] : `AND(${blank.join(",")})`},"",${formula})`;
  }

  private given(call: FormulaCall, row: number, column: number, neighbours: Neighbours): Given {
    const { shape } = this.translationOf(call);
    return new Given(this.args(call), { row, column }, shape === "each", neighbours);
  }

  private args(call: FormulaCall): ReadonlyMap<string, Argument> {
    let args = this.known.get(call);
    if (!args) this.known.set(call, (args = this.readArgs(call)));
    return args;
  }

  private readArgs(call: FormulaCall): ReadonlyMap<string, Argument> {
    const names = namesIn(this.translationOf(call).parameters);
    if (call.args.length > names.length) throw new Untranslatable("error");
    return new Map(names.map(({ name }, i) => [name, this.argumentOf(call.args[i] ?? [])]));
  }

  private argumentOf(nodes: readonly FormulaNode[]): Argument {
    const [node] = nodes;
    if (!node) return omitted;
    if (nodes.length > 1) return calculatedArgument(this.render(nodes), shapeOf(nodes, this.context));
    switch (node.kind) {
      case "number":
      case "string":
      case "boolean":
        return constantArgument([[node.value]], node.text);
      case "array":
        return constantArgument(node.rows, node.text);
      case "reference":
        return referenceArgument(node, this.context);
      case "call":
        return node.hedge === undefined ? this.calculated(node) : this.resultArgument(node);
      default:
        return this.calculated(node);
    }
  }

  private calculated(node: FormulaNode): Argument {
    const text = this.render([node]);
    const argument = calculatedArgument(text, shapeOf([node], this.context));
    return argument.rows * argument.columns === 1 ? { ...argument, at: () => text } : argument;
  }

  /** The result of one of our functions as an argument of another function. */
  private resultArgument(call: FormulaCall): Argument {
    const { array } = this.translationOf(call);
    const shape = this.shape(call);
    const cell = (row: number, column: number): string =>
      operand(this.ofCall(call, row, column, this.unrolled(call)));
    const whole = (): string => {
      if (array) return array(this.given(call, 0, 0, this.unrolled(call)));
      return this.scalar(call);
    };
    return {
      ...calculatedArgument("", shape),
      get whole() {
        return whole();
      },
      at: cell,
    };
  }

  private shape(call: FormulaCall): Shape {
    const { shape } = this.translationOf(call);
    if (shape === "table") throw new Untranslatable("table");
    if (shape === "one") return { rows: 1, columns: 1 };
    if (shape !== "each") return shape(this.given(call, 0, 0, this.unrolled(call)));
    const args = [...this.args(call)].filter(([name]) => name !== "desk_table" && name !== "calendar");
    return {
      rows: Math.max(...args.map(([, { rows }]) => rows)),
      columns: Math.max(...args.map(([, { columns }]) => columns)),
    };
  }

  private translationOf({ hedge }: FormulaCall): Translation {
    const found = this.translations[hedge!];
    if (!found) throw new Untranslatable("unknownFunction");
    if ("reason" in found) throw new Untranslatable(found.reason);
    return found;
  }

  /** The cells of the copy that hold the rest of the result. */
  private neighbours(call: FormulaCall): Neighbours {
    const { values, cell } = this.context;
    const shown = (row: number, column: number): boolean => values[row]?.[column] !== undefined;
    const unrolled = this.unrolled(call);
    return {
      cell: (row, column) => (shown(row, column) ? besides(cell, row, column) : unrolled.cell(row, column)),
      down: (column, from, to) => `${besides(cell, from, column)}:${besides(cell, to, column)}`,
    };
  }

  /** Where a result has no cells of its own, what stands beside is written out. */
  private unrolled(call: FormulaCall): Neighbours {
    const written = new Map<string, string>();
    const neighbours: Neighbours = {
      cell: (row, column) => {
        const place = `${row},${column}`;
        const text = written.get(place) ?? this.ofCall(call, row, column, neighbours);
        if (text.length >= longest) throw new Untranslatable("tooLong");
        written.set(place, text);
        return operand(text);
      },
      down: () => {
        throw new Untranslatable("table");
      },
    };
    return neighbours;
  }
}
