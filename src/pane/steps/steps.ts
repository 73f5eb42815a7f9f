import { missingSteps, type Step as Missing, type Wishes } from "../plan/plan";

/** The wizard's steps in their order. */
export const stepNames = ["portfolio", "contract", "level", "margin", "review"] as const;
export type StepName = (typeof stepNames)[number];

/** The step in which each thing is given that a hedge needs. */
const places: Readonly<Record<Missing, StepName>> = {
  portfolio: "portfolio",
  beta: "portfolio",
  contract: "contract",
  price: "contract",
  fx: "contract",
  target: "level",
  share: "level",
  vix: "level",
  vixZero: "level",
  floor: "level",
  multiple: "level",
  spot: "level",
  volatility: "level",
  rate: "level",
  dividendYield: "level",
  years: "level",
  putStrike: "level",
  callStrike: "level",
  margins: "margin",
  initialMargin: "margin",
  maintenanceMargin: "margin",
  buffer: "margin",
  callDays: "margin",
  collateralSpread: "margin",
  fee: "margin",
  slippage: "margin",
  rollsPerYear: "margin",
};

/** What a step still needs before its hedge can go on, in the order of the screen. */
export function missingIn(step: StepName, wishes: Wishes): Missing[] {
  return missingSteps(wishes).filter((missing) => places[missing] === step);
}
