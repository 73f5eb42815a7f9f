import { HedgingError } from "../hedging/hedgingError";

/** Refuses the upper end of a band that lies below its lower end. */
export function refuseBelow(name: string, value: number, lowName: string, low: number): void {
  if (value < low) {
    throw new HedgingError("outOfRange", `${name} must not be below ${lowName} of ${low}, got ${value}`);
  }
}
