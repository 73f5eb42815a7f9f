import type { Contract } from "../../hedging/contracts/contract";
import { contractValue } from "../../hedging/contracts/contractValue";
import { callPrice } from "../../hedging/margin/callPrice";
import { contractsToTargetBeta } from "../../hedging/sizing/contractsToTargetBeta";
import { coverage } from "../../hedging/sizing/coverage";
import { residualBeta } from "../../hedging/sizing/residualBeta";
import { roundContracts, type Rounding } from "../../hedging/sizing/roundContracts";
import type { Portfolio } from "../portfolio/holdings";
import { fields, type FieldName } from "./fields";
import type { Source } from "./source";

export type Sources = Readonly<Record<FieldName, Source>>;

export interface Wishes {
  readonly portfolio: Portfolio | undefined;
  readonly contract: Contract | undefined;
  readonly sources: Sources;
  readonly rounding: Rounding;
}

/** The hedge that follows from the wishes; margins are in the contract's currency, all else in the portfolio's. */
export interface Plan {
  readonly exact: number;
  readonly contracts: number;
  readonly contractValue: number;
  readonly coverage: number | undefined;
  readonly residualBeta: number;
  readonly initialMargin: number | undefined;
  readonly callPrice: number | undefined;
}

export type Step = "portfolio" | "beta" | "contract" | FieldName;

/** What has still to be given before there is a plan, in the order of the pane. */
export function missingSteps({ portfolio, contract, sources }: Wishes): Step[] {
  const steps: Step[] = [];
  if (!portfolio || portfolio.count === 0) steps.push("portfolio");
  else if (portfolio.beta === undefined || portfolio.total <= 0) steps.push("beta");
  if (!contract) steps.push("contract");
  const unclear = (Object.keys(fields) as FieldName[]).filter((name) => !isUsable(name, sources[name]));
  return [...steps, ...unclear];
}

/** Whether a field has a number that it allows, or may do without one. */
export function isUsable(name: FieldName, source: Source): boolean {
  if (source.kind === "empty") return name !== "price";
  return "value" in source && fields[name].allows(source.value);
}

/** The plan of complete wishes; undefined while a step is missing or the numbers leave what a computer can hold. */
export function planOf(wishes: Wishes): Plan | undefined {
  if (missingSteps(wishes).length > 0) return undefined;
  const { contract, sources, rounding } = wishes as { contract: Contract } & Wishes;
  const { total, beta } = wishes.portfolio as { total: number; beta: number };
  const given = (name: FieldName) => valueOf(name, sources[name]);
  const price = given("price")!;
  const value = contractValue(price, contract.multiplier, given("fx")!);
  const exact = contractsToTargetBeta(total, beta, value, given("target")!, given("share")!, 1);
  const contracts = roundContracts(exact, rounding);
  const { initial, maintenance } = margins(contract, given("initialMargin"), given("maintenanceMargin"));
  const size = Math.abs(contracts);
  const callable = initial !== undefined && maintenance !== undefined && contracts !== 0;
  if (![exact, value].every(Number.isFinite)) return undefined;
  return {
    exact,
    contracts,
    contractValue: value,
    coverage: beta === 0 ? undefined : coverage(total, beta, contracts, value, 1),
    residualBeta: residualBeta(total, beta, contracts, value, 1),
    initialMargin: initial === undefined ? undefined : size * initial,
    callPrice: callable
      ? callPrice(contracts, contract.multiplier, price, size * initial, maintenance)
      : undefined,
  };
}

/** Margins per contract that belong together: a maintenance margin above the initial one is nobody's. */
export function margins(
  contract: Contract,
  ownInitial: number | undefined,
  ownMaintenance: number | undefined,
) {
  const initial = ownInitial ?? contract.initialMargin;
  const maintenance = ownMaintenance ?? contract.maintenanceMargin;
  const fits = initial !== undefined && maintenance !== undefined && maintenance <= initial;
  return { initial, maintenance: fits ? maintenance : undefined };
}

function valueOf(name: FieldName, source: Source): number | undefined {
  return "value" in source ? source.value : fields[name].fallback;
}
