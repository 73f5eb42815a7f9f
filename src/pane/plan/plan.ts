import type { Contract } from "../../hedging/contracts/contract";
import { contractValue } from "../../hedging/contracts/contractValue";
import { callOdds } from "../../hedging/margin/callOdds";
import { callPrice } from "../../hedging/margin/callPrice";
import { contractsToTargetBeta } from "../../hedging/sizing/contractsToTargetBeta";
import { coverage } from "../../hedging/sizing/coverage";
import { residualBeta } from "../../hedging/sizing/residualBeta";
import { roundContracts } from "../../hedging/sizing/roundContracts";
import type { DeskRow } from "../contract/deskContract";
import type { Portfolio } from "../portfolio/holdings";
import { counts, type Choices } from "./choices";
import { fieldNames, fields, type FieldName } from "./fields";
import { levelOf, type Level } from "./level";
import type { Source } from "./source";

export type Sources = Readonly<Record<FieldName, Source>>;

export interface Wishes extends Choices {
  readonly portfolio: Portfolio | undefined;
  readonly contract: Contract | undefined;
  readonly sources: Sources;
  /** The desk's own table of contracts as formulas name it, with what its row says. */
  readonly desk?: DeskRow & { readonly reference: string };
}

/** The hedge that follows from the wishes; margins are in the contract's currency, all else in the portfolio's. */
export interface Plan extends Level {
  readonly portfolioValue: number;
  readonly beta: number;
  readonly exact: number;
  readonly contracts: number;
  readonly contractValue: number;
  readonly coverage: number | undefined;
  readonly residualBeta: number;
  readonly initialMargin: number | undefined;
  /** Initial margin with the buffer: what is put aside for the hedge. */
  readonly cash: number | undefined;
  readonly callPrice: number | undefined;
  /** Chance of a margin call within the days asked for. */
  readonly callOdds: number | undefined;
}

export type Step = "portfolio" | "beta" | "contract" | "margins" | FieldName;

/** What has still to be given before there is a plan, in the order of the pane. */
export function missingSteps(wishes: Wishes): Step[] {
  const { portfolio, contract, sources } = wishes;
  const steps: Step[] = [];
  if (!portfolio || portfolio.count === 0) steps.push("portfolio");
  else if (portfolio.beta === undefined || portfolio.total <= 0) steps.push("beta");
  if (!contract) steps.push("contract");
  if (needsRate(wishes)) steps.push("fx");
  steps.push(...fieldNames.filter((name) => counts(name, wishes) && !isUsable(name, sources[name])));
  const { initial, maintenance } = margins(wishes);
  if (initial !== undefined && maintenance !== undefined && maintenance > initial) steps.push("margins");
  return steps;
}

/** A rate of 1 between currencies known to differ would size the hedge wrongly by as much as they differ. */
function needsRate({ portfolio, contract, sources }: Wishes): boolean {
  const own = portfolio?.currency;
  return (
    own !== undefined && contract !== undefined && own !== contract.currency && sources.fx.kind === "empty"
  );
}

/** Whether a field has a number that it allows, or may do without one. */
export function isUsable(name: FieldName, source: Source): boolean {
  if (source.kind === "empty") return !fields[name].needed;
  return "value" in source && fields[name].allows(source.value);
}

/** The plan of complete wishes; undefined while a step is missing or the numbers leave what a computer can hold. */
export function planOf(wishes: Wishes): Plan | undefined {
  if (missingSteps(wishes).length > 0) return undefined;
  const contract = wishes.contract!;
  const { total, beta } = wishes.portfolio as { total: number; beta: number };
  const given = (name: FieldName) => valueOf(wishes, name)!;
  const price = given("price");
  const level = levelOf(wishes, given, total);
  const value = contractValue(price, contract.multiplier, given("fx"));
  const exact = contractsToTargetBeta(total, beta, value, level.target, level.share, 1);
  if (![exact, value].every(Number.isFinite)) return undefined;
  const contracts = roundContracts(exact, wishes.rounding);
  return {
    ...level,
    portfolioValue: total,
    beta,
    exact,
    contracts,
    contractValue: value,
    coverage: beta === 0 ? undefined : coverage(total, beta, contracts, value, 1),
    residualBeta: residualBeta(total, beta, contracts, value, 1),
    ...marginOf(wishes, contract, contracts, price, given),
  };
}

function marginOf(
  wishes: Wishes,
  { multiplier }: Contract,
  contracts: number,
  price: number,
  given: (name: FieldName) => number,
): Pick<Plan, "initialMargin" | "cash" | "callPrice" | "callOdds"> {
  const { initial, maintenance } = margins(wishes);
  const initialMargin = initial === undefined ? undefined : Math.abs(contracts) * initial;
  const cash = initialMargin === undefined ? undefined : initialMargin * given("buffer");
  if (cash === undefined || maintenance === undefined || contracts === 0) {
    return { initialMargin, cash, callPrice: undefined, callOdds: undefined };
  }
  const [volatility, days] = [given("volatility"), given("callDays")];
  return {
    initialMargin,
    cash,
    callPrice: callPrice(contracts, multiplier, price, cash, maintenance),
    callOdds: callOdds(contracts, multiplier, price, volatility, days, cash, maintenance, 0),
  };
}

/** Margins per contract in force: the user's own, else those on file. */
export function margins({ contract, sources }: Pick<Wishes, "contract" | "sources">) {
  const own = (name: FieldName) => (isUsable(name, sources[name]) ? valueOf({ sources }, name) : undefined);
  return {
    initial: own("initialMargin") ?? contract?.initialMargin,
    maintenance: own("maintenanceMargin") ?? contract?.maintenanceMargin,
  };
}

/** A field's number, or the one used where it is left empty. */
export function valueOf({ sources }: Pick<Wishes, "sources">, name: FieldName): number | undefined {
  const source = sources[name];
  return "value" in source ? source.value : fields[name].fallback;
}
