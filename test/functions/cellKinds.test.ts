import { call, cell, column } from "../call";

// "What cells may hold" of the function reference.
test("blanks are no zeros: null, undefined and the text of nothing alike; 0 is a number", () => {
  for (const blank of [null, undefined, "", [[null]], [[""]]]) {
    expect(cell("CONTRACTS", 10_000_000, 1.2, "AP", 8_000, blank)).toBe(-60);
    expect(cell("CONTRACTS", blank, 1.2, "AP", 8_000)).toMatch(
      /^#VALUE! portfolio_value .*, got a blank cell$/,
    );
  }
  expect(cell("CONTRACTS", 0, 1.2, "AP", 8_000)).toBe(0);
  expect(cell("CONTRACTS", 10_000_000, 1.2, "AP", 8_000, null, 0)).toBe(0);
  expect(call("BETA", column(0.02, "", 0, null, -0.01), column(0.01, 5, 0, 7, -0.005))).toEqual([[2]]);
});

test.each(["12", "1.5", "1,5", "1.234,5", "1 234", "1e3", "50%", "(5)", "١٢"])(
  "a number stored as text is text in every locale: %s",
  (text) => {
    expect(cell("CONTRACTS", text, 1.2, "AP", 8_000)).toBe(
      `#VALUE! portfolio_value must be a number, got "${text}"`,
    );
    expect(call("BETA", column(0.02, text, 0, -0.01), column(0.01, 0.3, 0, -0.005))).toEqual([[2]]);
    expect(call("RETURNS", column(100, text, 120))).toEqual(
      [0, 1].map(() => [`#VALUE! prices must be a number, got "${text}"`]),
    );
  },
);

test.each(["2026-06-18", "18.06.2026", "6/18/2026", "18-Jun-26"])(
  "a date stored as text is text: %s",
  (text) => {
    expect(cell("SEASONAL", text)).toBe(`#VALUE! date must be a number, got "${text}"`);
    expect(cell("FRONT", "ES", text)).toBe(`#VALUE! date must be a number, got "${text}"`);
  },
);

test("dates are counted from 1900, with Excel's 29 February of that year", () => {
  const calendar = [1, 2, 3, 6].map((month) => [month, month / 10]);
  const month = (serial: number): number => (cell("SEASONAL", serial, calendar) as number) * 10;
  // Excel: 1 is 1 January 1900, 59 and 60 are the 28th and a 29th of February, 61 is 1 March.
  expect([1, 31, 32, 59, 60, 60.99, 61].map(month)).toEqual([1, 1, 2, 2, 2, 2, 3]);
  // 18 June 2026, 46191 by Microsoft's DATE; the time of day is of the same day.
  expect([46_191, 46_191.999].map(month)).toEqual([6, 6]);
});

test("a workbook that counts from 1904 is 1462 days behind, as the page says", () => {
  const days = (year: number, month: number, day: number, from: number): number =>
    (Date.UTC(year, month - 1, day) - from) / 86_400_000;
  const from1904 = days(2026, 6, 18, Date.UTC(1904, 0, 1));
  expect((cell("EXPIRY", "ESM26") as number) - 1462).toBe(from1904);
  expect(cell("FRONT", "ES", from1904 + 1462)).toBe("ESU26");
});
