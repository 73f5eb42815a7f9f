import { contractValue } from "../contracts/contractValue";
import { HedgingError } from "../hedgingError";
import { coverageFigure } from "../policy/coverageFigure";
import { contractsToTargetBeta } from "./contractsToTargetBeta";
import { residualBeta } from "./residualBeta";
import { type Rounding, roundContracts } from "./roundContracts";

export interface HedgeInputs {
  readonly portfolioValue: number;
  readonly beta: number;
  readonly multiplier: number;
  readonly futuresPrice: number;
  readonly targetBeta: number;
  readonly hedgeFraction: number;
  readonly rounding: Rounding;
  readonly fxRate: number;
  readonly futuresBeta: number;
}

/** A line of the calculation: what it is, its formula in numbers, its value (an error where it has none). */
export type Step = readonly [step: string, formula: string, value: number | HedgingError];

/**
 * The calculation of a hedge, line by line from exposure to residual beta, each to be checked by hand.
 *
 * Lines as in CONTRACTS, COVERAGE and RESIDUALBETA, with the numbers that entered them.
 * Source: Hull, Options, Futures, and Other Derivatives, 11th ed. (2022), section 3.5.
 */
export function explainContracts(inputs: HedgeInputs): Step[] {
  const { portfolioValue, beta, multiplier, futuresPrice, targetBeta, hedgeFraction, fxRate, futuresBeta } =
    inputs;
  const worth = contractValue(futuresPrice, multiplier, fxRate);
  const change = hedgeFraction * (targetBeta - beta);
  const exact = contractsToTargetBeta(portfolioValue, beta, worth, targetBeta, hedgeFraction, futuresBeta);
  const contracts = roundContracts(exact, inputs.rounding);
  const position = contracts * worth * futuresBeta;
  const exposure = beta * portfolioValue;
  const covered = coverageFigure(portfolioValue, beta, contracts, worth, futuresBeta);
  const left =
    portfolioValue === 0
      ? new HedgingError("divisionByZero", "portfolio_value must not be 0, got 0")
      : residualBeta(portfolioValue, beta, contracts, worth, futuresBeta);
  return [
    ["Beta exposure", `${shown(beta)} × ${shown(portfolioValue)}`, exposure],
    ["Contract value", `${shown(futuresPrice)} × ${shown(multiplier)} × ${shown(fxRate)}`, worth],
    ["Change of beta", `${shown(hedgeFraction)} × (${shown(targetBeta)} − ${signed(beta)})`, change],
    ["Exposure to trade", `${shown(change)} × ${shown(portfolioValue)}`, change * portfolioValue],
    ["Beta value of one contract", `${shown(worth)} × ${signed(futuresBeta)}`, worth * futuresBeta],
    ["Exact contracts", `${shown(change * portfolioValue)} ÷ ${signed(worth * futuresBeta)}`, exact],
    ["Contracts", `${shown(exact)} rounded ${inputs.rounding}`, contracts],
    ["Futures beta exposure", `${shown(contracts)} × ${signed(worth * futuresBeta)}`, position],
    ["Coverage", `−(${shown(position)}) ÷ ${signed(exposure)}`, covered],
    ["Residual beta", `${shown(beta)} + ${signed(position)} ÷ ${shown(portfolioValue)}`, left],
  ];
}

/** To fifteen digits, as Excel shows numbers: what binary adds beyond is none of the reader's business. */
function shown(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function signed(value: number): string {
  return value < 0 ? `(${shown(value)})` : shown(value);
}
