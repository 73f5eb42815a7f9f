import { comparisonCell } from "./comparisonCell";
import { contractValue } from "./contractValue";
import type { Given } from "./given";
import { optionFormula } from "./optionFormula";
import { marginOf } from "./marginAccount";
import { bare, over, product, quoted } from "./text";
import type { Translations } from "./translation";

function line(given: Given, row: number): string {
  return given.neighbours.cell(row, 1);
}

/** Fees and slippage of buying and selling once. */
function roundTrip(given: Given): string {
  const contract = given.contract("contract");
  const slippage = given.value("slippage_points", "0");
  const fee = given.value("fee_per_side", contract.fee);
  const points = product(slippage, contract.multiplier);
  const perContract = slippage === "0" ? fee : `(${fee}+${points})`;
  return `2*ABS(${bare(given.value("contracts"))})*${perContract}`;
}

const lines: readonly (readonly [string, (given: Given) => string])[] = [
  [
    "Carry",
    (given) => {
      const value = product(
        given.value("contracts"),
        given.value("futures_price"),
        given.contract("contract").multiplier,
      );
      return `${value}*(${given.value("rate")}-${given.value("dividend_yield")})*${given.value("years")}`;
    },
  ],
  [
    "Margin financing",
    (given) => {
      const spread = given.value("collateral_spread", "0");
      // Without a spread no margin costs anything, so none need be known.
      if (spread === "0") return "0";
      return `ABS(${bare(given.value("contracts"))})*${marginOf(given, "initial")}*${spread}*${given.value("years")}`;
    },
  ],
  ["Entry and exit", roundTrip],
  ["Rolls", (given) => `${line(given, 2)}*${given.value("rolls_per_year", "4")}*${given.value("years")}`],
  ["Total", (given) => [0, 1, 2, 3].map((row) => line(given, row)).join("+")],
  [
    "Per year of notional",
    (given) => {
      const notional = [
        `ABS(${bare(given.value("contracts"))})`,
        given.value("futures_price"),
        given.contract("contract").multiplier,
      ];
      return `${line(given, 4)}${over(...notional, given.value("years"))}`;
    },
  ],
];

export const cost: Translations = {
  COST: {
    parameters:
      "contracts contract futures_price years rate dividend_yield [collateral_spread] [fee_per_side] [slippage_points] [rolls_per_year] [initial_margin] [desk_table]",
    shape: "table",
    formula: (given) => {
      const [label, formula] = lines[given.at.row]!;
      return given.at.column === 0 ? quoted(label) : formula(given);
    },
  },
  OPTION: {
    parameters: "type spot strike volatility rate dividend_yield years",
    shape: "each",
    formula: (given) => {
      const option = {
        spot: given.value("spot"),
        strike: given.value("strike"),
        volatility: given.value("volatility"),
        rate: given.value("rate"),
        dividend_yield: given.value("dividend_yield"),
        years: given.value("years"),
      };
      return given.choice("type", {
        put: () => optionFormula("put", option),
        call: () => optionFormula("call", option),
      });
    },
  },
  COMPARE: {
    parameters:
      "portfolio_value beta contracts contract futures_price spot volatility rate dividend_yield years moves [put_strike] [call_strike] [fx_rate] [desk_table]",
    shape: "table",
    formula: comparisonCell,
  },
  EXPECTEDVALUE: {
    parameters: "probabilities moves contracts contract futures_price [cost] [fx_rate] [desk_table]",
    shape: "one",
    formula: (given) => {
      const [chances, moves] = ["probabilities", "moves"].map((name) => given.series(name).whole);
      const total = `SUMPRODUCT(${chances},--ISNUMBER(${moves}))`;
      const paid = given.value("cost", "0");
      const value = product(
        given.value("contracts"),
        ...contractValue(given),
        `SUMPRODUCT(${chances},${moves})`,
      );
      return `IF(ABS(${total}-1)>1E-9,NA(),${value}${paid === "0" ? "" : `-${paid}`})`;
    },
  },
};
