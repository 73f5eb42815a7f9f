import type { DeskField } from "../../cells/deskTable";
import type { Contract } from "../../hedging/contracts/contract";
import type { CellValue } from "../../workbook/workbook";
import type { DeskContract } from "./deskContracts";

/** Margins older than this are asked about: exchanges change them about every month. */
export const staleDays = 35;

export type DeskProblemKind =
  | "noCode"
  | "twice"
  | "error"
  | "notANumber"
  | "notPositive"
  | "negative"
  | "maintenanceAbove"
  | "noMultiplier"
  | "notADate"
  | "otherMultiplier"
  | "otherCurrency"
  | "future"
  | "undated"
  | "stale";

export interface DeskProblem {
  readonly kind: DeskProblemKind;
  readonly field: DeskField;
  readonly address: string;
  readonly shown: CellValue;
  /** Whether formulas that use the row fail; the others are to be looked at. */
  readonly blocks: boolean;
}

const looked: readonly DeskProblemKind[] = ["otherMultiplier", "otherCurrency", "future", "undated", "stale"];
const numbers: readonly DeskField[] = ["multiplier", "tick", "initial margin", "maintenance margin", "fee"];

/** What is wrong with a row of the desk's table, by cell; what formulas fail on comes first. */
export function deskProblems(
  { code, cells }: Pick<DeskContract, "code" | "cells">,
  { twice, known, today }: { twice: boolean; known: Contract | undefined; today: number },
): DeskProblem[] {
  const found: DeskProblem[] = [];
  const say = (kind: DeskProblemKind, field: DeskField, shown?: CellValue) => {
    const { address, value } = cells[field] ?? cells.code!;
    found.push({ kind, field, address, shown: shown ?? value, blocks: !looked.includes(kind) });
  };
  const number = (field: DeskField) => {
    const value = cells[field]?.value;
    return typeof value === "number" ? value : undefined;
  };
  const filled = (field: DeskField) => String(cells[field]?.value ?? "").trim() !== "";

  if (code === "") say("noCode", "code");
  else if (twice) say("twice", "code");
  for (const field of numbers.filter(filled)) {
    const value = number(field);
    if (value === undefined) say(isError(cells[field]!.value) ? "error" : "notANumber", field);
    else if (value <= 0 && (field === "multiplier" || field === "tick")) say("notPositive", field);
    else if (value < 0) say("negative", field);
  }
  const initial = number("initial margin") ?? known?.initialMargin;
  const maintenance = number("maintenance margin") ?? known?.maintenanceMargin;
  if (initial !== undefined && maintenance !== undefined && maintenance > initial)
    say(
      "maintenanceAbove",
      filled("maintenance margin") ? "maintenance margin" : "initial margin",
      maintenance,
    );
  if (code !== "" && !known && !filled("multiplier")) say("noMultiplier", "multiplier");
  if (known && number("multiplier") !== undefined && number("multiplier") !== known.multiplier)
    say("otherMultiplier", "multiplier");
  const currency = String(cells.currency?.value ?? "").trim();
  if (known && currency !== "" && currency.toUpperCase() !== known.currency) say("otherCurrency", "currency");
  const date = number("margin date");
  if (filled("margin date") && date === undefined) say("notADate", "margin date");
  else if (filled("initial margin") || filled("maintenance margin")) {
    if (date === undefined) say("undated", "margin date");
    else if (date > today) say("future", "margin date");
    else if (today - date > staleDays) say("stale", "margin date");
  }
  return [...found.filter(({ blocks }) => blocks), ...found.filter(({ blocks }) => !blocks)];
}

const isError = (value: CellValue) => typeof value === "string" && /^#[A-Z/0!?]+/.test(value);
