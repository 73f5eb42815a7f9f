import { catalogue } from "../../../src/hedging/contracts/catalogue";
import { addHoliday } from "../../../src/hedging/roll/holidayRule";
import { market } from "../../../src/hedging/roll/market";
import data from "../../../src/hedging/roll/markets.json";

const codes = Object.keys(data.markets);

test.each(codes)("%s is whole: rules that can be read, days in order, a source", (code) => {
  const { name, through, rules, closed, open, unsure, source } = market(code);
  expect(name && source).toBeTruthy();
  expect(through).toBeGreaterThanOrEqual(2026);
  for (const rule of rules) {
    const years = Array.from({ length: 36 }, (_, i) => 2000 + i);
    const found = years.flatMap((year) => [...addHoliday(new Set(), rule, year)]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(Number.isInteger)).toBe(true);
  }
  for (const listed of [closed, open, unsure]) {
    for (const [year, text] of Object.entries(listed ?? {})) {
      expect(year).toMatch(/^20[0-3]\d$/);
      expect(text).toMatch(/^\d{4}(-\d{4})?( \d{4}(-\d{4})?)*$/);
      const days = text.split(/[ -]/).map(Number);
      expect([...days].sort((a, b) => a - b)).toEqual(days);
    }
  }
  for (const year of Object.keys(unsure ?? {})) expect(Number(year)).toBeGreaterThan(through);
});

test("every market is some contract's, and a market that is none is a defect", () => {
  const used = new Set(catalogue.map((contract) => contract.market));
  expect(codes.filter((code) => !used.has(code))).toEqual([]);
  expect(() => market("XXXX")).toThrow("markets.json has no XXXX");
});
