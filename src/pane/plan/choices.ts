import type { View } from "../../hedging/policy/viewFraction";
import type { Rounding } from "../../hedging/sizing/roundContracts";
import type { FieldName } from "./fields";

/** What decides how much is hedged. */
export type LevelMethod = "share" | "target" | "view" | "vixRatio" | "vixBand" | "floor";

/** Where in the range of a volatility regime the share lies. */
export type Band = "low" | "middle" | "high";

/** Choices from a list. */
export interface Choices {
  readonly level: LevelMethod;
  readonly view: View;
  readonly band: Band;
  readonly rounding: Rounding;
}

export const initialChoices: Choices = {
  level: "share",
  view: "neutral",
  band: "middle",
  rounding: "nearest",
};

/** The fields that each way to set the level has. */
export const levelFields: Readonly<Record<LevelMethod, readonly FieldName[]>> = {
  share: ["share"],
  target: ["target"],
  view: [],
  vixRatio: ["vix", "vixZero"],
  vixBand: ["vix"],
  floor: ["floor", "multiple"],
};

const ofSomeLevel = new Set(Object.values(levelFields).flat());

/** Whether a field counts under these choices: those of another level do not. */
export function counts(name: FieldName, { level }: Choices): boolean {
  return !ofSomeLevel.has(name) || levelFields[level].includes(name);
}
