import type { Triggers } from "./reviewTriggers";

const noise = 1e-9;

export interface Rebalance {
  /** Contracts to trade; negative sells. */
  readonly trade: number;
  readonly action: "HOLD" | "REVIEW" | "TRADE";
  /** One sentence. */
  readonly reason: string;
}

/**
 * What to do about a hedge whose target has moved.
 *
 * TRADE where the target differs and a trigger fired or none was asked for; REVIEW where one fired but no contract
 * changes (E40); else HOLD. trade = target − current
 * Contracts are signed, negative is short; a difference within 1e-9 is none.
 * Source: seed document "Portfolio Hedging with Futures", lines 1969–2016, corrected (E40).
 * @example rebalanceAction(-2, -3, { asked: false, fired: [] }).trade // -1
 */
export function rebalanceAction(current: number, target: number, { asked, fired }: Triggers): Rebalance {
  const difference = target - current;
  const same = Math.abs(difference) <= noise * Math.max(1, Math.abs(target));
  const trade = same ? 0 : difference;
  const why = sentence(fired.join("; "));
  if (same) {
    if (fired.length > 0)
      return { trade, action: "REVIEW", reason: `${why}, but no whole contract changes.` };
    return {
      trade,
      action: "HOLD",
      reason: asked ? "No trigger is reached." : "The target is what is held.",
    };
  }
  if (fired.length > 0) return { trade, action: "TRADE", reason: `${why}.` };
  if (asked) return { trade, action: "HOLD", reason: "No trigger is reached, though the target differs." };
  return {
    trade,
    action: "TRADE",
    reason: "The target differs from what is held; no trigger was asked for.",
  };
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
