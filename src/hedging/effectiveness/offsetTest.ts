import { HedgingError } from "../hedgingError";

const noise = 1e-9;

export interface OffsetTest {
  readonly cumulativeOffset: number | HedgingError;
  readonly cumulativeWithinBand: boolean | HedgingError;
  /** Share of the periods whose change is not small. */
  readonly periodsWithinBand: number | HedgingError;
}

/**
 * Dollar offset: how much of the item's change the instrument makes good, over all periods and in each.
 *
 * offset = −Σ instrument / Σ item; within the band where low ≤ offset ≤ high; periods with |item| ≤ small change are
 * left out, since a ratio to almost nothing says nothing
 * Changes in money over the same periods, the instrument's as its holder earns them. An offset within 1e-9 of a bound
 * lies within.
 * Source: Finnerty and Grant, Accounting Horizons 16 (2002), 95–108.
 * @example offsetTest([100, -50, 1], [-90, 30, 5], 0.8, 1.25, 1).periodsWithinBand // 0.5
 */
export function offsetTest(
  item: ArrayLike<number>,
  instrument: ArrayLike<number>,
  low: number,
  high: number,
  smallChange: number,
): OffsetTest {
  const within = (offset: number): boolean => offset >= low - noise && offset <= high + noise;
  let itemSum = 0;
  let instrumentSum = 0;
  let gross = 0;
  let counted = 0;
  let inside = 0;
  for (let i = 0; i < item.length; i++) {
    const change = item[i]!;
    itemSum += change;
    instrumentSum += instrument[i]!;
    gross += Math.abs(change);
    if (Math.abs(change) <= smallChange * (1 + noise)) continue;
    counted++;
    if (within(-instrument[i]! / change)) inside++;
  }
  const periodsWithinBand =
    counted === 0 ? none("item_changes above small_change", "none") : inside / counted;
  if (Math.abs(itemSum) <= item.length * Number.EPSILON * gross) {
    const nothing = none("a sum of item_changes other than 0", "0");
    return { cumulativeOffset: nothing, cumulativeWithinBand: nothing, periodsWithinBand };
  }
  const cumulativeOffset = -instrumentSum / itemSum;
  return { cumulativeOffset, cumulativeWithinBand: within(cumulativeOffset), periodsWithinBand };
}

function none(needed: string, got: string): HedgingError {
  return new HedgingError("divisionByZero", `offset must have ${needed}, got ${got}`);
}
