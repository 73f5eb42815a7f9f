import type { Given } from "./given";
import { bare, negated, product, quoted } from "./text";
import type { Translations } from "./translation";
import { Untranslatable } from "./untranslatable";

/** A margin per contract: given, the desk's or the catalogue's. */
export function marginOf(given: Given, type: "initial" | "maintenance"): string {
  return given
    .contract("contract")
    .margin(`${type} margin`, (fallback) => given.value(`${type}_margin`, fallback));
}

/** The margin of all contracts held. */
function marginOfAll(given: Given, type: "initial" | "maintenance"): string {
  return `ABS(${bare(given.value("contracts"))})*${marginOf(given, type)}`;
}

/** The cash posted at entry. */
function posted(given: Given): string {
  const argument = given.argument("margin_balance");
  if (argument.given && argument.literal !== undefined) return given.value("margin_balance");
  const initial = given.has("margin_balance") ? attemptedInitial(given) : marginOfAll(given, "initial");
  return given.value("margin_balance", initial);
}

/** A balance of one's own needs no initial margin, so an unknown one is in nobody's way. */
function attemptedInitial(given: Given): string {
  try {
    return marginOfAll(given, "initial");
  } catch (failure) {
    if (failure instanceof Untranslatable) return "NA()";
    throw failure;
  }
}

/** A call on an account; below maintenance by noise is not below. */
export function callOn(
  balance: string,
  parts: readonly string[],
  initial: string,
  maintenance: string,
): string {
  const noise = `1E-9*MAX(${[maintenance, ...parts.map((part) => `ABS(${part})`)].join(",")})`;
  return `IF(${maintenance}-${balance}>${noise},${initial}-${balance},0)`;
}

function callLevel(given: Given, price: string): string {
  const per = product(given.value("contracts"), given.contract("contract").multiplier);
  return `${given.value(price)}+(${marginOfAll(given, "maintenance")}-${posted(given)})/(${per})`;
}

const account = "[margin_balance] [initial_margin] [maintenance_margin]";
const ledgerHeaders = ["Day", "Price", "Daily P&L", "Cumulative P&L", "Margin balance", "Margin call"];

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
    formula: (given) => {
      const { row, column } = given.at;
      if (row === 0) return quoted(ledgerHeaders[column]!);
      const prices = given.series("prices");
      const day = row - 1 + (prices.headed ? 1 : 0);
      const beside = (across: number): string => given.neighbours.cell(row, across);
      const above = (across: number): string => given.neighbours.cell(row - 1, across);
      const position = product(given.value("contracts"), given.contract("contract").multiplier);
      const opening = posted(given);
      const cells = [
        () => String(row - 1),
        () => prices.cell(day),
        () => (row === 1 ? "0" : `${position}*(${beside(1)}-${above(1)})`),
        () => (row === 1 ? "0" : `${position}*(${beside(1)}-${given.neighbours.cell(1, 1)})`),
        () =>
          row === 1
            ? opening
            : `${opening}+${row === 2 ? above(5) : `SUM(${given.neighbours.down(5, 1, row - 1)})`}+${beside(3)}`,
        () =>
          callOn(
            beside(4),
            [beside(4), beside(3)],
            marginOfAll(given, "initial"),
            marginOfAll(given, "maintenance"),
          ),
      ];
      return cells[column]!();
    },
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
