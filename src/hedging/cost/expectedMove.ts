import { HedgingError } from "../hedgingError";

const noise = 1e-9;

/**
 * Mean of the market's moves over all states, weighted by their probabilities.
 *
 * E[move] = Σ p move, where Σ p = 1 within 1e-9
 * p probabilities, moves decimals. All states count, not the crash alone (E31).
 * Source: seed document "Portfolio Hedging with Futures", lines 1618–1636, corrected (E31).
 * @throws outOfRange where the probabilities do not sum to 1
 * @example expectedMove([0.25, 0.75], [-0.2, 0.1]) // 0.025
 */
export function expectedMove(probabilities: ArrayLike<number>, moves: ArrayLike<number>): number {
  let total = 0;
  let mean = 0;
  for (let i = 0; i < probabilities.length; i++) {
    total += probabilities[i]!;
    mean += probabilities[i]! * moves[i]!;
  }
  if (!(Math.abs(total - 1) <= noise)) {
    throw new HedgingError("outOfRange", `probabilities must sum to 1, got ${total}`);
  }
  return mean;
}
