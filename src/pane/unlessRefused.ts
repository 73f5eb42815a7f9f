import { HedgingError } from "../hedging/hedgingError";

/** What the mathematics gives, undefined where it refuses its numbers. */
export function unlessRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof HedgingError) return undefined;
    throw error;
  }
}
