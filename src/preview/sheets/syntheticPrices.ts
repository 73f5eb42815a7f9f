import { normals } from "./normals";

/** Days of a made-up market and a portfolio that moves with it: the same on every machine. */
export interface PriceDay {
  /** Excel's serial number of the day. */
  readonly date: number;
  readonly market: number;
  readonly portfolio: number;
}

const firstDay = 45_659; // Thursday 2 January 2025
const trueBeta = 1.1;
const marketVolatility = 0.009;
const ownVolatility = 0.004;
const drift = 0.0003;

/** `days` weekdays of prices, drawn from a fixed seed. */
export function syntheticPrices(days: number): PriceDay[] {
  const normal = normals(20_250_102);
  const result: PriceDay[] = [];
  let [market, portfolio, date] = [8_200, 100, firstDay];
  while (result.length < days) {
    if (isWeekday(date)) {
      result.push({ date, market: rounded(market), portfolio: rounded(portfolio) });
      const marketReturn = drift + marketVolatility * normal();
      market *= 1 + marketReturn;
      portfolio *= 1 + trueBeta * marketReturn + ownVolatility * normal();
    }
    date += 1;
  }
  return result;
}

/** Serial 1 is a Sunday in Excel's calendar, for the dates after its invented 29 February 1900. */
const isWeekday = (serial: number) => serial % 7 > 1;
const rounded = (price: number) => Math.round(price * 100) / 100;
