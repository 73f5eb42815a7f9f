import { callOn } from "./callOn";
import type { Given } from "./given";
import { ledgerCell } from "./ledgerCell";
import { marginOfAll, posted } from "./marginAccount";
import { bare, negated, product } from "./text";
import type { Translations } from "./translation";

function callLevel(given: Given, price: string): string {
  const per = product(given.value("contracts"), given.contract("contract").multiplier);
  return `${given.value(price)}+(${marginOfAll(given, "maintenance")}-${posted(given)})/(${per})`;
}

const account = "[margin_balance] [initial_margin] [maintenance_margin]";

export const margin: Translations = {
  PNL: {
    parameters: "contracts contract entry_price exit_price [fx_rate] [desk_table]",
    shape: "each",
    formula: (given) => product(profit(given, "entry_price", "exit_price"), given.value("fx_rate", "1")),
  },
  MARGIN: {
    parameters: "contracts contract [type] [buffer] [margin_per_contract] [desk_table]",
    shape: "each",
    formula: (given) => {
      const contract = given.contract("contract");
      const per = (field: "initial margin" | "maintenance margin") => () =>
        contract.margin(field, (fallback) => given.value("margin_per_contract", fallback));
      const margin = given.choice(
        "type",
        { initial: per("initial margin"), maintenance: per("maintenance margin") },
        "initial",
      );
      return product(`ABS(${bare(given.value("contracts"))})`, margin, given.value("buffer", "1"));
    },
  },
  MARGINCALL: {
    parameters: `contracts contract entry_price current_price ${account} [desk_table]`,
    shape: "each",
    formula: (given) => {
      const gain = profit(given, "entry_price", "current_price");
      const balance = `(${posted(given)}+${gain})`;
      return callOn(
        balance,
        [posted(given), gain],
        marginOfAll(given, "initial"),
        marginOfAll(given, "maintenance"),
      );
    },
  },
  CALLPRICE: {
    parameters: `contracts contract entry_price ${account} [desk_table]`,
    shape: "each",
    formula: (given) => callLevel(given, "entry_price"),
  },
  LEDGER: {
    parameters:
      "prices contracts contract [initial_margin] [maintenance_margin] [margin_balance] [desk_table]",
    shape: "table",
    formula: ledgerCell,
  },
  CALLODDS: {
    parameters: `contracts contract price volatility days ${account} [drift] [desk_table]`,
    shape: "each",
    formula: (given) => {
      const [count, price, volatility] = ["contracts", "price", "volatility"].map((name) =>
        given.value(name),
      );
      const days = given.value("days");
      const level = callLevel(given, "price");
      const drift = given.value("drift", "0");
      // In Excel a minus binds closer than a power: -0.2^2 is 0.04.
      const trend = `${drift}-${volatility}^2/2`;
      const distance = `LN((${level})/${price})`;
      // The call price lies above the price for a short position, below it for a long one.
      const scale = `SIGN(${negated(count!)})/(${volatility}*SQRT(${days}/252))`;
      const travelled = `(${trend})*${days}/252`;
      const direct = `NORM.S.DIST((${travelled}-${distance})*${scale},TRUE)`;
      const reflected = `NORM.S.DIST((-${travelled}-${distance})*${scale},TRUE)`;
      const odds = `MIN(1,${direct}+EXP(2*(${trend})*${distance}/${volatility}^2)*${reflected})`;
      const never = `OR(${level}<=0,${days}=0,${volatility}=0)`;
      const called = `${posted(given)}<${marginOfAll(given, "maintenance")}`;
      return `IF(${count}=0,0,IF(${called},1,IF(${never},0,${odds})))`;
    },
  },
};

function profit(given: Given, from: string, to: string): string {
  const position = product(given.value("contracts"), given.contract("contract").multiplier);
  return `${position}*(${given.value(to)}-${given.value(from)})`;
}
