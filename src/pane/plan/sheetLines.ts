import type { CellStyle, Content } from "../../workbook/workbook";
import { sheetTexts as texts } from "../texts";
import type { Wishes } from "./plan";
import type { Source } from "./source";

export type LineKey = keyof typeof texts.labels;
/** The cell that holds a line's content. */
export type At = (key: LineKey) => string;

/** One line of the sheet: its label, its content (none where only the note speaks) and a note. */
export interface Line {
  readonly key: LineKey;
  readonly content?: (at: At) => Content;
  readonly format?: string;
  readonly style?: CellStyle;
  readonly note: Note;
}

/** Words, or a formula for words that must follow the contract when it is changed on the sheet. */
export type Note = string | ((at: At) => string);

/** A space as wide as a bracket at the end keeps figures off the notes beside them. */
export const formats = {
  money: "#,##0_)",
  price: "#,##0.00_)",
  beta: "0.000_)",
  share: "0.0%_)",
  rate: "0.0000_)",
  whole: "#,##0_)",
};

export function portfolioLines({ portfolio }: Wishes, namespace: string): Line[] {
  const { value, quantity, price, beta } = portfolio!.ranges;
  const sum = value ? `SUM(${value})` : `SUMPRODUCT(${quantity}, ${price})`;
  const values = value ?? `${quantity}*${price}`;
  return [
    {
      key: "value",
      content: () => ({ formula: `=${sum}` }),
      format: formats.money,
      note: texts.notes.value(portfolio!.count),
    },
    {
      key: "beta",
      content: () => ({ formula: `=${namespace}.PORTFOLIOBETA(${values}, ${beta})` }),
      format: formats.beta,
      note: texts.notes.beta,
    },
  ];
}

export function choiceLines({ contract, sources, rounding }: Wishes, namespace: string): Line[] {
  const { code } = contract!;
  const text = (content: string) => ({ content: () => ({ text: content }), style: "input" as const });
  return [
    { key: "contract", ...text(code), note: (at) => texts.notes.contract(spec(namespace, at)) },
    { key: "price", ...input(sources.price, texts.notes.price), format: formats.price },
    { key: "target", ...input(sources.target, texts.notes.target), format: formats.beta },
    { key: "share", ...input(sources.share, texts.notes.share, 1), format: formats.share },
    { key: "rounding", ...text(rounding), note: texts.notes.rounding },
    { key: "fx", ...input(sources.fx, (at) => texts.notes.fx(spec(namespace, at)), 1), format: formats.rate },
  ];
}

export function hedgeLines(namespace: string): Line[] {
  const contracts = (at: At, rounding: string) =>
    [
      at("value"),
      at("beta"),
      at("contract"),
      at("price"),
      at("target"),
      at("share"),
      rounding,
      at("fx"),
    ].join(", ");
  const held = (at: At) =>
    [at("value"), at("beta"), at("contracts"), at("contract"), at("price"), at("fx")].join(", ");
  const formula = (name: string, list: string) => ({ formula: `=${namespace}.${name}(${list})` });
  return [
    {
      key: "exact",
      content: (at) => formula("CONTRACTS", contracts(at, '"none"')),
      format: formats.price,
      note: texts.notes.exact,
    },
    {
      key: "contracts",
      content: (at) => formula("CONTRACTS", contracts(at, at("rounding"))),
      format: formats.whole,
      style: "result",
      note: texts.notes.contracts,
    },
    {
      key: "contractValue",
      content: (at) => formula("NOTIONAL", `${at("contract")}, ${at("price")}, 1, ${at("fx")}`),
      format: formats.money,
      note: texts.notes.contractValue,
    },
    {
      key: "coverage",
      content: (at) => formula("COVERAGE", held(at)),
      format: formats.share,
      note: texts.notes.coverage,
    },
    {
      key: "residual",
      content: (at) => formula("RESIDUALBETA", held(at)),
      format: formats.beta,
      note: texts.notes.residual,
    },
  ];
}

/** A cell that a user may overtype, or a live link to the user's own cell: a formula, and so not blue. */
export function input(source: Source, note: Note, fallback = 0): Pick<Line, "content" | "style" | "note"> {
  if (source.kind === "cell") {
    const { reference } = source;
    return {
      content: () => ({ formula: `=${reference}` }),
      note: joined(note, texts.notes.linked(reference)),
    };
  }
  const number = source.kind === "typed" ? source.value : fallback;
  return { content: () => ({ number }), style: "input", note };
}

function joined(note: Note, more: string): Note {
  if (typeof note === "string") return `${note} ${more}`;
  return (at) => `${note(at)} & " ${more.replaceAll('"', '""')}"`;
}

/** A fact of the contract on the sheet, as a formula. */
export function spec(namespace: string, at: At): (field: string) => string {
  return (field) => `${namespace}.SPEC(${at("contract")}, "${field}")`;
}
