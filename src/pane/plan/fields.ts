/** The fields that take a number or a cell. */
export type FieldName = "price" | "target" | "share" | "fx" | "initialMargin" | "maintenanceMargin";

export interface FieldRule {
  /** Used where the field is left empty; a field without one stays unknown. */
  readonly fallback?: number;
  readonly allows: (value: number) => boolean;
}

const positive = (value: number) => value > 0;
const notNegative = (value: number) => value >= 0;

export const fields: Readonly<Record<FieldName, FieldRule>> = {
  price: { allows: positive },
  target: { fallback: 0, allows: () => true },
  share: { fallback: 1, allows: (value) => value >= 0 && value <= 1 },
  fx: { fallback: 1, allows: positive },
  initialMargin: { allows: notNegative },
  maintenanceMargin: { allows: notNegative },
};

export const fieldNames = Object.keys(fields) as FieldName[];
