import { HedgingError } from "../hedging/hedgingError";
import { dateSerial } from "../hedging/roll/dateSerial";
import { firstYear } from "../hedging/roll/marketDay";
import { excelDate } from "./excelDate";
import { number, type Reader, reader, unfit } from "./values";

/** Last year of dates that a roll can be asked for. */
const lastYear = 2035;

function whole(requirement: string, low: number, high: number): Reader<number> {
  return reader(requirement, (cell, name) => {
    const value = number(cell, name);
    if (!Number.isInteger(value) || value < low || value > high)
      throw unfit("outOfRange", name, requirement, cell);
    return value;
  });
}

export const year = whole("must be a whole number of four digits", 1900, 9999);
export const month = whole("must be a whole number from 1 to 12", 1, 12);
export const position = whole("must be a whole number, 1 or more", 1, Infinity);
export const daysBefore = whole("must be a whole number of days from 0 to 10000", 0, 10_000);

/** A day whose holidays are known, as Excel's serial number. */
export const knownDate: Reader<number> = reader(excelDate.requirement, (cell, name) => {
  const day = excelDate(cell, name);
  if (day < dateSerial(firstYear, 1, 1) || day >= dateSerial(lastYear + 1, 1, 1)) {
    const requirement = `must be a date from ${firstYear} to ${lastYear}, whose holidays are known`;
    throw new HedgingError("missing", `${name} ${requirement}, got ${day}`);
  }
  return day;
});
