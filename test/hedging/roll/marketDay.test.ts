import { dateSerial } from "../../../src/hedging/roll/dateSerial";
import { type MarketDay, marketDay } from "../../../src/hedging/roll/marketDay";
import { daysIntoWeekend } from "../../../src/hedging/roll/weekday";

// Weekdays on which each market was or will be shut, counted in the data of exchange_calendars 4.13 (commit 5308ce20,
// another code), with Taiwan's 18 and 19 January 2023 and South Africa's 27 December 2022 added.
test.each([
  ["XNYS", 2035, 342],
  ["XEUR", 2035, 226],
  ["XLON", 2035, 294],
  ["XPAR", 2035, 180],
  ["XMAD", 2035, 218],
  ["XMIL", 2035, 253],
  ["XSTO", 2035, 350],
  ["XTKS", 2035, 577],
  ["XHKG", 2035, 514],
  ["XKRX", 2035, 529],
  ["XSHG", 2026, 501],
  ["XNSE", 2026, 372],
  ["XTSE", 2035, 354],
  ["BVMF", 2035, 463],
  ["XJSE", 2035, 386],
  ["XASX", 2035, 281],
])("%s from 2000 to %d: %d weekdays shut, none unsure", (code, through, expected) => {
  let shut = 0;
  let unsure = 0;
  for (let day = dateSerial(2000, 1, 1); day < dateSerial(through + 1, 1, 1); day++) {
    if (daysIntoWeekend(day) > 0) continue;
    const state = marketDay(code, day);
    if (state === "closed") shut++;
    if (state === "unsure") unsure++;
  }
  expect([shut, unsure]).toEqual([expected, 0]);
});

test.each<[string, number, number, number, MarketDay]>([
  ["XNYS", 2001, 9, 11, "closed"],
  ["XNYS", 2021, 6, 18, "open"],
  ["XNYS", 2022, 6, 20, "closed"],
  ["XNYS", 2025, 1, 9, "closed"],
  ["XNYS", 2026, 6, 20, "closed"],
  ["XLON", 2022, 5, 30, "open"],
  ["XLON", 2022, 6, 2, "closed"],
  ["XTKS", 2021, 10, 11, "open"],
  ["XTKS", 2019, 4, 30, "closed"],
  ["XSTO", 2026, 6, 19, "closed"],
  ["XTAI", 2023, 1, 18, "closed"],
  ["XKRX", 2025, 10, 8, "closed"],
  ["BVMF", 2026, 2, 18, "open"],
])("%s on %d-%d-%d is %s", (code, year, month, day, expected) => {
  expect(marketDay(code, dateSerial(year, month, day))).toBe(expected);
});

test("outside the known years weekdays are unsure, weekends shut", () => {
  expect(marketDay("XNYS", dateSerial(1999, 12, 31))).toBe("unsure");
  expect(marketDay("XNYS", dateSerial(2036, 1, 1))).toBe("unsure");
  expect(marketDay("XNYS", dateSerial(2036, 1, 5))).toBe("closed");
  expect(marketDay("XNSE", dateSerial(2027, 1, 26))).toBe("unsure");
});

test("past China's known years only the days around its festivals are unsure", () => {
  expect(marketDay("XSHG", dateSerial(2028, 1, 26))).toBe("unsure");
  expect(marketDay("XSHG", dateSerial(2028, 10, 2))).toBe("closed");
  expect(marketDay("XSHG", dateSerial(2028, 11, 29))).toBe("open");
});
