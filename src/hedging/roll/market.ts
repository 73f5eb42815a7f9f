import data from "./markets.json";

const markets: Readonly<Record<string, Market>> = data.markets;

/** Days by year, "0911-0914 1230": single days or ranges of month and day. */
export type DaysByYear = Readonly<Record<string, string>>;

/** When a market is shut besides weekends. */
export interface Market {
  readonly name: string;
  /** Last year whose holidays are known. */
  readonly through: number;
  /** Holidays that come every year, in the words of holidayRule.ts. */
  readonly rules: readonly string[];
  /** Further days shut. */
  readonly closed?: DaysByYear;
  /** Days of a rule on which the market was open after all. */
  readonly open?: DaysByYear;
  /** Years past the known ones: days that may be shut; the others are known. A year that is not listed is unknown whole. */
  readonly unsure?: DaysByYear;
  /** Who fixes the days. */
  readonly source: string;
}

/**
 * The market of a code (an ISO 10383 market identifier).
 *
 * @example market("XNYS").through // 2035
 */
export function market(code: string): Market {
  const found = markets[code];
  if (!found) throw new Error(`markets.json has no ${code}`);
  return found;
}
