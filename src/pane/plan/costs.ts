import { hedgeCost, type HedgeCost } from "../../hedging/cost/hedgeCost";
import { margins, valueOf, type Plan, type Wishes } from "./plan";

/** What the hedge costs over the horizon; undefined where a margin that would cost interest is not known. */
export function costsOf(wishes: Wishes, plan: Plan): HedgeCost | undefined {
  const given = (name: Parameters<typeof valueOf>[1]) => valueOf(wishes, name)!;
  const collateralSpread = given("collateralSpread");
  const { initial } = margins(wishes);
  if (collateralSpread !== 0 && initial === undefined) return undefined;
  return hedgeCost({
    contracts: plan.contracts,
    multiplier: wishes.contract!.multiplier,
    futuresPrice: given("price"),
    years: given("years"),
    rate: given("rate"),
    dividendYield: given("dividendYield"),
    collateralSpread,
    initialMargin: initial ?? 0,
    feePerSide: valueOf(wishes, "fee") ?? wishes.desk?.fee ?? 0,
    slippagePoints: given("slippage"),
    rollsPerYear: given("rollsPerYear"),
  });
}
