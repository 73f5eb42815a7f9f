import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { easterSunday } from "../../../src/hedging/roll/easterSunday";

// The earliest and the latest Easter Sundays there are, those that the calendar moves back a week, and years that moved an expiry.
test.each([
  [1818, 3, 22],
  [1943, 4, 25],
  [1954, 4, 18],
  [1981, 4, 19],
  [2000, 4, 23],
  [2008, 3, 23],
  [2011, 4, 24],
  [2019, 4, 21],
  [2024, 3, 31],
  [2026, 4, 5],
  [2035, 3, 25],
  [2038, 4, 25],
  [2049, 4, 18],
  [2076, 4, 19],
  [2285, 3, 22],
])("Easter Sunday of %d", (year, month, day) => {
  expect(easterSunday(year)).toBe(dateSerial(year, month, day));
});
