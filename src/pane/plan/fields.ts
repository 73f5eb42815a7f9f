/** The fields that take a number or a cell, in the order of the pane. */
const rules = {
  price: { needed: true, allows: (value) => value > 0 },
  fx: { fallback: 1, allows: (value) => value > 0 },
  target: { fallback: 0, allows: () => true },
  share: { fallback: 1, allows: (value) => value >= 0 && value <= 1 },
  vix: { needed: true, allows: (value) => value >= 0 },
  vixZero: { fallback: 40, allows: (value) => value > 0 },
  floor: { needed: true, allows: (value) => value >= 0 },
  multiple: { fallback: 3, allows: (value) => value > 0 },
  spot: { allows: (value) => value > 0 },
  // Bounds that no market reaches catch a 20 that means 20%.
  volatility: { fallback: 0.2, allows: (value) => value >= 0 && value <= 3 },
  rate: { fallback: 0.04, allows: (value) => Math.abs(value) <= 0.5 },
  dividendYield: { fallback: 0.015, allows: (value) => Math.abs(value) <= 0.5 },
  years: { fallback: 0.25, allows: (value) => value > 0 && value <= 30 },
  putStrike: { fallback: 1, allows: (value) => value > 0 && value <= 3 },
  callStrike: { fallback: 1.1, allows: (value) => value > 0 && value <= 3 },
  initialMargin: { allows: (value) => value >= 0 },
  maintenanceMargin: { allows: (value) => value >= 0 },
  buffer: { fallback: 1, allows: (value) => value >= 1 && value <= 10 },
  callDays: { fallback: 20, allows: (value) => value >= 0 && value <= 2520 },
  collateralSpread: { fallback: 0, allows: (value) => Math.abs(value) <= 0.5 },
  fee: { allows: (value) => value >= 0 },
  slippage: { fallback: 0, allows: (value) => value >= 0 },
  rollsPerYear: { fallback: 4, allows: (value) => value >= 0 && value <= 52 },
} satisfies Record<string, FieldRule>;

export type FieldName = keyof typeof rules;

export interface FieldRule {
  /** Used where the field is left empty; a field without one stays unknown. */
  readonly fallback?: number;
  /** Whether nothing can be worked out while it is unknown. */
  readonly needed?: boolean;
  readonly allows: (value: number) => boolean;
}

export const fields: Readonly<Record<FieldName, FieldRule>> = rules;

export const fieldNames = Object.keys(fields) as FieldName[];
