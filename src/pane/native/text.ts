import type { Literal } from "./formulaNode";

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A value as a formula writes it. */
export function literal(value: Literal): string {
  if (typeof value === "string") return quoted(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** A product without its factors of 1. */
export function product(...factors: readonly string[]): string {
  return factors.filter((factor) => factor !== "1").join("*") || "1";
}

/** Divided by a product: in brackets where it has several factors, left away where it is 1. */
export function over(...factors: readonly string[]): string {
  const below = product(...factors);
  if (below === "1") return "";
  return factors.filter((factor) => factor !== "1").length > 1 ? `/(${below})` : `/${below}`;
}

/** A calculation as one operand: in brackets unless it is a name, a number or a call already. */
export function operand(text: string): string {
  return /^[\w.$]+$/.test(text) || isOneCall(text) ? text : `(${text})`;
}

/** A whole formula, which needs no brackets around it. */
export function unbracketed(text: string): string {
  return text.startsWith("(") && isOneCall(text) ? text.slice(1, -1) : text;
}

/** An operand inside the brackets of a call. */
export function bare(text: string): string {
  return /^\(-[\d.]+\)$/.test(text) ? text.slice(1, -1) : text;
}

/** A product with its sign turned. */
export function negated(text: string): string {
  const [, number, rest] = /^\(-([\d.]+)\)(.*)$/.exec(text) ?? [];
  return number === undefined ? `-${text}` : `${number}${rest!}`;
}

function isOneCall(text: string): boolean {
  const [name] = /^[A-Z.0-9]*\(/.exec(text) ?? [];
  if (name === undefined) return false;
  let depth = 0;
  // Brackets within quotes come in pairs or not at all in what the translations write.
  for (let i = name.length - 1; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i === text.length - 1;
  }
  return false;
}

/** What an argument stands for where its cell is blank. */
export function orElse(cell: string, fallback: string): string {
  return `IF(${cell}="",${fallback},${cell})`;
}
