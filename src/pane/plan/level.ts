import { viewFraction } from "../../hedging/policy/viewFraction";
import { vixBand } from "../../hedging/policy/vixBand";
import { vixRatio } from "../../hedging/policy/vixRatio";
import type { Choices } from "./choices";
import type { FieldName } from "./fields";

/** How far the hedge goes: the share of the way from the portfolio's beta to the target. */
export interface Level {
  readonly share: number;
  readonly target: number;
}

/** The level that follows from the way chosen; what a portfolio is worth counts for a floor alone. */
export function levelOf(
  { level, view, band }: Choices,
  value: (name: FieldName) => number,
  portfolioValue: number,
): Level {
  switch (level) {
    case "share":
      return { share: value("share"), target: 0 };
    case "target":
      return { share: 1, target: value("target") };
    case "view":
      return { share: viewFraction(view), target: 0 };
    case "vixRatio":
      return { share: vixRatio(value("vix"), value("vixZero")), target: 0 };
    case "vixBand": {
      const [low, high] = vixBand(value("vix"));
      return { share: { low, middle: (low + high) / 2, high }[band], target: 0 };
    }
    case "floor": {
      const cushion = Math.max(0, portfolioValue - value("floor"));
      return { share: 1 - Math.min(portfolioValue, value("multiple") * cushion) / portfolioValue, target: 0 };
    }
  }
}
