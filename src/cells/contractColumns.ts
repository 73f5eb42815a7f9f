import { contractValue } from "../hedging/contracts/contractValue";
import { HedgingError } from "../hedging/hedgingError";
import type { BasketContract } from "../hedging/sizing/basket";
import { isBlank } from "./cell";
import type { ContractInUse } from "./contractInUse";
import { gridOf, isOmitted } from "./grid";
import { cellsOf, series } from "./series";
import { positive, type Reader, unfit } from "./values";

/** One value for each column of futures returns, in a row or a column, none missing. */
export function perColumn<T>(name: string, given: unknown, count: number, reader: Reader<T>): T[] {
  const cells = cellsOf(series(name, given));
  if (cells.length !== count) {
    const requirement = `must be one for each of the ${count} columns of futures_returns`;
    throw new HedgingError("differentLengths", `${name} ${requirement}, got ${cells.length}`);
  }
  return cells.map((cell, i) => {
    const where = `${name} ${i + 1}`;
    if (isBlank(cell)) throw unfit("wrongType", where, reader.requirement, cell);
    return reader(cell, where);
  });
}

/** One fx rate for each column, 1 where none is given. */
export function fxPerColumn(given: unknown, count: number): number[] {
  if (isOmitted(gridOf(given))) return Array.from({ length: count }, () => 1);
  return perColumn("fx_rates", given, count, positive);
}

/** The contracts of the columns, their values and margins in the portfolio's currency. */
export function basketContracts(
  contracts: readonly ContractInUse[],
  prices: readonly number[],
  fxRates: readonly number[],
): BasketContract[] {
  return contracts.map(({ code, initialMargin, multiplier }, i) => ({
    code: code === "" ? String(multiplier) : code,
    contractValue: contractValue(prices[i]!, multiplier, fxRates[i]!),
    margin: initialMargin === undefined ? undefined : initialMargin * fxRates[i]!,
  }));
}
