import { knownDate } from "../../src/cells/datesArguments";
import { excelDate } from "../../src/cells/excelDate";

// Excel: 1 January 2000 is 36526, 31 December 2035 is 49674, 31 December 9999 is 2958465.
test("a date is a serial number up to Excel's last day, its time included", () => {
  for (const day of [0, 36_526.5, 2_958_464, 2_958_465, 2_958_465.99])
    expect(excelDate(day, "from")).toBe(day);
  for (const day of [-1, 2_958_466])
    expect(() => excelDate(day, "from")).toThrow(
      "from must be a date, Excel's serial number from 0 to 2958465",
    );
});

test("holidays are known from the first day of 2000 to the last of 2035", () => {
  for (const day of [36_526, 49_674.5]) expect(knownDate(day, "date")).toBe(day);
  for (const day of [36_525, 49_675])
    expect(() => knownDate(day, "date")).toThrow(
      `date must be a date from 2000 to 2035, whose holidays are known, got ${day}`,
    );
});
