import { businessDay } from "../../../src/hedging/roll/businessDay";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";

const juneteenth = dateSerial(2026, 6, 19);

test("a trading day is itself; else the one before or after", () => {
  expect(businessDay("XNYS", juneteenth - 1, -1, "open")).toBe(juneteenth - 1);
  expect(businessDay("XNYS", juneteenth, -1, "open")).toBe(juneteenth - 1);
  expect(businessDay("XNYS", juneteenth, 1, "open")).toBe(juneteenth + 3);
});

test("days that are not known count as asked, and no run of them is longer than ten", () => {
  const friday = dateSerial(2040, 6, 15);
  expect(businessDay("XNYS", friday, -1, "open")).toBe(friday);
  expect(businessDay("XNYS", friday, -1, "closed")).toBe(friday - 14);
  expect(businessDay("XNYS", friday, 1, "closed")).toBe(friday + 14);
});
