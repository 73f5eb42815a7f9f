import { catalogue, findContract } from "../../../src/hedging/contracts/catalogue";

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
