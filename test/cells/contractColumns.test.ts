import { basketTable, refuseUnknownMargins } from "../../src/cells/basketTable";
import { contractOf } from "../../src/cells/contractArgument";
import { basketContracts, fxPerColumn, perColumn } from "../../src/cells/contractColumns";
import { deskTable } from "../../src/cells/deskTable";
import { positive } from "../../src/cells/values";
import { column, row } from "../call";

test("one value for each column, named by its place", () => {
  expect(perColumn("prices", row(1, 2), 2, positive)).toEqual([1, 2]);
  expect(perColumn("prices", column(1, 2), 2, positive)).toEqual([1, 2]);
  expect(() => perColumn("prices", row(1, ""), 2, positive)).toThrow("prices 2 must be greater than zero");
  expect(() => perColumn("prices", row(1, 2), 3, positive)).toThrow(
    "prices must be one for each of the 3 columns of futures_returns, got 2",
  );
});

test("fx rates are 1 where none are given", () => {
  expect(fxPerColumn(null, 3)).toEqual([1, 1, 1]);
  expect(() => fxPerColumn(row(1, 0), 2)).toThrow("fx_rates 2 must be greater than zero, got 0");
});

const desk = [["Code", "Multiplier", "Initial margin"], ["OURS", 10, 2_000]]; // prettier-ignore
const contracts = () => {
  const read = contractOf(deskTable(desk));
  return basketContracts([read("OURS", "contracts"), read(25, "contracts")], [100, 40], [0.8, 2]);
};

test("values and margins are the portfolio's currency", () => {
  expect(contracts()).toEqual([
    { code: "OURS", contractValue: 800, margin: 1_600 },
    { code: "25", contractValue: 2_000, margin: undefined },
  ]);
});

test("a margin that nobody knows is blank, and refused where there is a budget", () => {
  const found = {
    exact: [-1.4, 2.2],
    lots: [-1, 2],
    unhedgedVolatility: 3,
    exactVolatility: 1,
    lotsVolatility: 2,
  };
  expect(basketTable(contracts(), found).slice(1)).toEqual([
    ["OURS", -1.4, -1, -800, 1_600],
    ["25", 2.2, 2, 4_000, ""],
    ["Unhedged volatility", 3, "", "", ""],
    ["Exact volatility", 1, "", "", ""],
    ["Lots volatility", 2, "", "", ""],
  ]);
  expect(() => refuseUnknownMargins(contracts())).toThrow(
    "initial margin of 25 must be known for a budget (enter your broker's in desk_table), got nothing",
  );
  expect(() => refuseUnknownMargins(contracts().slice(0, 1))).not.toThrow();
});
