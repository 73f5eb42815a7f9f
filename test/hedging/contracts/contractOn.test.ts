import { catalogue, findContract, findTerms } from "../../../src/hedging/contracts/catalogue";
import type { Contract } from "../../../src/hedging/contracts/contract";
import { contractOn } from "../../../src/hedging/contracts/contractOn";
import { dateSerial } from "../../../src/hedging/roll/dateSerial";

const on = (code: string, year: number, month: number, day = 1): Contract =>
  contractOn(findContract(code)!, dateSerial(year, month, day));

test("ticks of Eurex before and from the day of their change", () => {
  expect([on("FESX", 2019, 6).tick, on("FESX", 2022, 3, 20).tick, on("FESX", 2022, 3, 21).tick]).toEqual([
    0.5, 0.5, 1,
  ]);
  expect([on("FDAX", 2019, 6).tick, on("FDAX", 2020, 12, 21).tick]).toEqual([0.5, 1]);
  expect([on("FSMX", 2025, 3, 2).tick, on("FSMX", 2025, 3, 3).tick]).toEqual([1, 5]);
});

test("lots of NSE contract months", () => {
  const nifty = [
    [2019, 6],
    [2021, 6],
    [2021, 7],
    [2024, 5],
    [2025, 1],
    [2025, 2],
    [2025, 12],
    [2026, 1],
  ] as const;
  expect(nifty.map(([year, month]) => on("NIFTY", year, month).multiplier)).toEqual([
    75, 75, 50, 25, 25, 75, 75, 65,
  ]);
  const bank = [
    [2018, 6],
    [2019, 6],
    [2020, 7],
    [2023, 7],
    [2025, 2],
    [2025, 7],
    [2026, 1],
  ] as const;
  expect(bank.map(([year, month]) => on("BANKNIFTY", year, month).multiplier)).toEqual([
    40, 20, 25, 15, 30, 35, 30,
  ]);
  expect(on("K200", 2016, 12).multiplier).toBe(500_000);
});

test("rules and roll conventions", () => {
  expect(on("NIFTY", 2019, 6).rule).toMatchObject({ weekday: "Thu" });
  expect(on("BANKNIFTY", 2024, 6).rule).toMatchObject({ weekday: "Wed" });
  expect(on("ES", 2019, 6).roll).toMatchObject({ daysBefore: 8 });
  expect(on("ES", 2022, 6).roll).toMatchObject({ daysBefore: 4 });
});

test("today is the catalogue's entry itself, and a contract without changes always is", () => {
  for (const contract of catalogue) expect(contractOn(contract, dateSerial(2026, 11, 21))).toBe(contract);
  const hsi = findTerms("HSI")!;
  expect(contractOn(hsi, dateSerial(2001, 1, 1))).toBe(hsi);
});
