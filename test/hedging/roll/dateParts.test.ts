import { dateParts } from "../../../src/hedging/roll/dateParts";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";

test("undoes dateSerial on every day from 1 March 1900 to 2199", () => {
  const wrong: number[] = [];
  for (let serial = 61; serial < 109_575; serial++) {
    const { year, month, day } = dateParts(serial);
    const there = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).split("-").map(Number);
    if (there.join() !== [year, month, day].join() || dateSerial(year, month, day) !== serial)
      wrong.push(serial);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1, { year: 1900, month: 1, day: 1 }],
  [59, { year: 1900, month: 2, day: 28 }],
  [60, { year: 1900, month: 2, day: 29 }],
  [61, { year: 1900, month: 3, day: 1 }],
  [46_191.999, { year: 2026, month: 6, day: 18 }],
  [2_958_101, { year: 9999, month: 1, day: 1 }],
  [2_958_100, { year: 9998, month: 12, day: 31 }],
  [2_958_465, { year: 9999, month: 12, day: 31 }],
])("Excel's day %d", (serial, parts) => {
  expect(dateParts(serial)).toEqual(parts);
});
