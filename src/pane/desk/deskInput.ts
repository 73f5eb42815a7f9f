import type { DeskField } from "../../cells/deskTable";
import type { BlockCell } from "../../workbook/workbook";
import { typedNumber } from "../plan/source";

export type DeskInputProblem = "notANumber" | "notPositive" | "negative" | "notADate";
export type DeskInput = { readonly cell: BlockCell } | { readonly problem: DeskInputProblem };

const words: readonly DeskField[] = ["code", "name", "currency"];
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What a text entered for a field of the desk's table puts into its cell; a blank empties it. */
export function deskInput(field: DeskField, text: string): DeskInput {
  const entered = text.trim();
  if (entered === "") return { cell: { content: { text: "" } } };
  if (words.includes(field)) return { cell: { content: { text: entered }, style: "input" } };
  if (field === "margin date") {
    const serial = serialOf(entered);
    if (serial === undefined) return { problem: "notADate" };
    return { cell: { content: { number: serial }, style: "input", numberFormat: "yyyy-mm-dd" } };
  }
  const number = typedNumber(entered);
  if (number === undefined) return { problem: "notANumber" };
  if (number <= 0 && (field === "multiplier" || field === "tick")) return { problem: "notPositive" };
  if (number < 0) return { problem: "negative" };
  const margin = field === "initial margin" || field === "maintenance margin";
  return { cell: { content: { number }, style: "input", numberFormat: margin ? "#,##0" : "General" } };
}

/** The Excel date of 2026-11-20; undefined where there is no such day. */
export function serialOf(text: string): number | undefined {
  const [, year, month, day] = isoDate.exec(text.trim()) ?? [];
  if (!day) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && Number(year) >= 1901
    ? date.getTime() / 86_400_000 + 25_569
    : undefined;
}

/** 2026-11-20 of an Excel date. */
export function isoOf(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
