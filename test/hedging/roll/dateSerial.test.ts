import { dateSerial } from "../../../src/hedging/roll/dateSerial";

const epoch = 25_569; // 1 January 1970 in Excel

test("every day from 1 March 1900 to 2199 is the calendar's", () => {
  const wrong: number[] = [];
  for (let serial = 61; serial < 109_575; serial++) {
    const day = new Date((serial - epoch) * 86_400_000);
    const found = dateSerial(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
    if (found !== serial) wrong.push(serial);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1900, 3, 1, 61],
  [2000, 1, 1, 36_526],
  [2000, 2, 29, 36_585],
  [2026, 6, 18, 46_191],
  [9999, 12, 31, 2_958_465],
])("%d-%d-%d is %d, as Excel's DATE gives it", (year, month, day, serial) => {
  expect(dateSerial(year, month, day)).toBe(serial);
});

test("months 13 and 14 are January and February of the next year", () => {
  expect(dateSerial(2026, 13, 1)).toBe(dateSerial(2027, 1, 1));
  expect(dateSerial(2027, 14, 29)).toBe(dateSerial(2028, 2, 29));
});
