import { contractValue } from "../../hedging/contracts/contractValue";
import { findTerms } from "../../hedging/contracts/catalogue";
import { parseDatedCode } from "../../hedging/contracts/datedCode";
import { callPrice } from "../../hedging/margin/callPrice";
import { requiredMargin } from "../../hedging/margin/requiredMargin";
import { hedgeLimits, type Limit } from "../../hedging/policy/hedgeLimits";
import { rebalanceAction, type Rebalance } from "../../hedging/policy/rebalanceAction";
import { reviewTriggers } from "../../hedging/policy/reviewTriggers";
import { rollDays } from "../../hedging/roll/rollDay";
import { coverage } from "../../hedging/sizing/coverage";
import { residualBeta } from "../../hedging/sizing/residualBeta";
import { rollsOf } from "../plan/rolls";
import type { HedgeFacts } from "./hedgesIn";
import type { Position } from "./positions";
import { unlessRefused } from "../unlessRefused";

/** How a hedge stands today. What is not known is undefined. */
export interface Figures {
  /** What the figures are of: the contracts held, or those that the formula asks for where nobody said what is held. */
  readonly contracts: number;
  readonly target: number;
  readonly held: number | undefined;
  readonly rebalance: Rebalance | undefined;
  readonly coverage: number | undefined;
  readonly residualBeta: number | undefined;
  readonly limits: readonly Limit[];
  /** In the contract's currency. */
  readonly margin: number | undefined;
  readonly callPrice: number | undefined;
  /** Move of the futures price to the call, a fraction: 0.03 is 3% up. */
  readonly callDistance: number | undefined;
  /** The contract month, with calendar days to its roll. */
  readonly roll: { readonly code: string; readonly days: number } | undefined;
}

/** The seed's triggers for a review: a tenth of the value, 0.1 of beta, a quarter of a year (as REBALANCE has them). */
const triggers = { valueTrigger: 0.1, betaTrigger: 0.1, daysTrigger: 91 };

export function figuresOf(
  facts: HedgeFacts,
  target: number,
  position: Position | undefined,
  today: number,
): Figures {
  const { portfolioValue, beta, futuresPrice, futuresBeta, multiplier } = facts;
  const held = position?.held;
  const contracts = held ?? target;
  const value = contractValue(futuresPrice, multiplier, facts.fxRate);
  const call = callOf(facts, contracts, position?.price ?? futuresPrice);
  return {
    contracts,
    target,
    held,
    rebalance:
      held === undefined ? undefined : rebalanceAction(held, target, reviewOf(facts, position!, today)),
    coverage: unlessRefused(() => coverage(portfolioValue, beta, contracts, value, futuresBeta)),
    residualBeta: unlessRefused(() => residualBeta(portfolioValue, beta, contracts, value, futuresBeta)),
    limits: hedgeLimits({
      portfolioValue,
      beta,
      contracts,
      contractValue: value * futuresBeta,
      initialMargin: (facts.initialMargin ?? 0) * facts.fxRate,
      netWorth: facts.initialMargin === undefined ? undefined : portfolioValue,
      annualCost: undefined,
      trackingError: undefined,
      dailyLoss: undefined,
      dailyLossLimit: undefined,
    }),
    margin: facts.initialMargin === undefined ? undefined : requiredMargin(contracts, facts.initialMargin, 1),
    callPrice: call,
    callDistance: call === undefined ? undefined : call / futuresPrice - 1,
    roll: rollOf(facts.code, today),
  };
}

function reviewOf(
  { portfolioValue, beta }: HedgeFacts,
  { value, beta: lastBeta, date }: Position,
  today: number,
) {
  return reviewTriggers({
    portfolioValue,
    beta,
    lastValue: value === 0 ? undefined : value,
    lastBeta,
    daysSinceReview: date === undefined ? undefined : today - date,
    ...triggers,
  });
}

/** With the cash put aside at entry. */
function callOf(
  { multiplier, initialMargin, maintenanceMargin, buffer }: HedgeFacts,
  contracts: number,
  entry: number,
) {
  if (initialMargin === undefined || maintenanceMargin === undefined || contracts === 0) return undefined;
  if (maintenanceMargin > initialMargin) return undefined;
  return callPrice(
    contracts,
    multiplier,
    entry,
    requiredMargin(contracts, initialMargin, buffer),
    maintenanceMargin,
  );
}

/** Of a dated code that month's roll, of any other the next roll. */
function rollOf(code: string, today: number): Figures["roll"] {
  const dated = parseDatedCode(code);
  const terms = dated && !findTerms(code) ? findTerms(dated.root) : undefined;
  if (terms && dated) {
    const day = unlessRefused(() => rollDays(terms, dated.year, dated.month, undefined).earliest);
    return day === undefined ? undefined : { code, days: day - today };
  }
  const rolls = rollsOf(code, today);
  const line = rolls?.lines.find((each) => each.code === rolls.front);
  return line?.roll === undefined ? undefined : { code: line.code, days: line.roll - today };
}
