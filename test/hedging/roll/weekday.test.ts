import { daysIntoWeekend, onOrAfter } from "../../../src/hedging/roll/weekday";

const monday = 46_174; // 1 June 2026

test("the first such weekday on or after a day", () => {
  expect(onOrAfter(monday, "Mon")).toBe(monday);
  expect(onOrAfter(monday + 1, "Mon")).toBe(monday + 7);
  expect((["Tue", "Wed", "Thu", "Fri"] as const).map((day) => onOrAfter(monday, day) - monday)).toEqual([
    1, 2, 3, 4,
  ]);
});

test("Saturday is one day into the weekend, Sunday two", () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((day) => daysIntoWeekend(monday + day))).toEqual([0, 0, 0, 0, 0, 1, 2]);
});
