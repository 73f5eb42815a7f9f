import { catalogue, findContract, findTerms } from "../../../src/hedging/contracts/catalogue";
import entries from "../../../src/hedging/contracts/catalogue.json";
import { lastTradingDays } from "../../../src/hedging/roll/lastTradingDay";

// Contract specifications as the exchanges publish them (CME Group and ASX product pages, read 2026).
test.each([
  ["ES", "USD", 50, 0.25],
  ["MES", "USD", 5, 0.25],
  ["NQ", "USD", 20, 0.25],
  ["MNQ", "USD", 2, 0.25],
  ["RTY", "USD", 50, 0.1],
  ["M2K", "USD", 5, 0.1],
  ["YM", "USD", 5, 1],
  ["MYM", "USD", 0.5, 1],
  ["AP", "AUD", 25, 1],
  ["FDAX", "EUR", 25, 1],
  ["FDXM", "EUR", 5, 1],
])("%s is %s %d a point, tick %d", (code, currency, multiplier, tick) => {
  expect(findContract(code)).toMatchObject({ currency, multiplier, tick });
});

test("every entry is whole: a code of its own, positive numbers, a rule, a source and its date", () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  for (const contract of catalogue) {
    expect(contract.code).toMatch(/^[A-Z0-9]+$/);
    expect(contract.multiplier).toBeGreaterThan(0);
    expect(contract.tick ?? 1).toBeGreaterThan(0);
    expect(contract.months).toMatch(/^[FGHJKMNQUVXZ]+$/);
    expect(contract.rule.type).toBeTruthy();
    for (const text of [
      contract.name,
      contract.exchange,
      contract.expiryRule,
      contract.group,
      contract.source,
    ]) {
      expect(text.trim()).not.toBe("");
    }
    expect(contract.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test("a margin has its other half, its date and its source, and maintenance is not above initial", () => {
  const withMargin = catalogue.filter(({ initialMargin }) => initialMargin !== undefined);
  expect(withMargin.length).toBeGreaterThan(5);
  for (const { initialMargin, maintenanceMargin, marginDate, marginSource } of withMargin) {
    expect(maintenanceMargin).toBeLessThanOrEqual(initialMargin!);
    expect(Number.isInteger(marginDate)).toBe(true);
    expect(marginSource).toBeTruthy();
  }
});

test("a small sibling is in the catalogue, in the same currency and smaller", () => {
  for (const contract of catalogue.filter(({ micro }) => micro)) {
    const sibling = findContract(contract.micro!)!;
    expect(sibling.currency).toBe(contract.currency);
    expect(sibling.multiplier).toBeLessThan(contract.multiplier);
  }
});

test("65 contracts, and the calendars of three whose multiplier or listing no public source confirms", () => {
  expect(catalogue).toHaveLength(65);
  const others = entries.map(({ code }) => code).filter((code) => !findContract(code));
  expect(others).toEqual(["AM", "OMXS30MINI", "ALMI"]);
  for (const code of others)
    expect(findTerms(code)).toMatchObject({ code, unverified: expect.any(String) as string });
});

test("what is not verified is said, and left out where it is a number", () => {
  const unverified = entries.filter((entry) => "unverified" in entry);
  expect(unverified.length).toBeGreaterThan(10);
  for (const entry of unverified.filter(({ unverified }) => /^(multiplier; )?tick/.test(unverified!)))
    expect(entry).not.toHaveProperty("tick");
});

test("every contract month has a last trading day by its rule", () => {
  for (const { code } of entries) {
    const { earliest, latest } = lastTradingDays(findTerms(code)!, 2026, 12);
    expect(earliest).toBe(latest);
  }
});

test("dated changes come in order, each with its source", () => {
  const changed = catalogue.filter(({ earlier }) => earlier);
  expect(changed.length).toBeGreaterThan(10);
  for (const { earlier } of changed) {
    const days = earlier!.map(({ before }) => before);
    expect([...days].sort((a, b) => a - b)).toEqual(days);
    for (const { source } of earlier!) expect(source).toBeTruthy();
  }
});
