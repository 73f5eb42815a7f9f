import type { Contract } from "../../hedging/contracts/contract";
import { contractValue } from "../../hedging/contracts/contractValue";
import { historyLines, type CellFault, type HistoryKind } from "../history/historyLines";
import type { HistoryRange } from "../history/regression";
import type { Contender } from "./ranking";

/** What the histories give to rank, or why they give nothing. */
export type RankingInput =
  | {
      readonly portfolio: Float64Array;
      readonly contenders: readonly Contender[];
      /** Contracts with a history and without a price or a rate. */
      readonly noPrice: readonly string[];
    }
  | { readonly problem: "fault"; readonly of: "portfolio" | "contracts"; readonly fault: CellFault }
  | { readonly problem: "severalLines" | "noHeaders" }
  | { readonly problem: "unknownCodes"; readonly codes: readonly string[] }
  | { readonly problem: "lengths"; readonly portfolio: number; readonly contracts: number };

/** Price in index points and rate of a contract, where both are known. */
export type PriceOf = (contract: Contract) => { readonly price: number; readonly fx: number } | undefined;

export function rankingInput(
  own: HistoryRange,
  others: HistoryRange,
  kind: HistoryKind,
  find: (code: string) => Contract | undefined,
  priceOf: PriceOf,
): RankingInput {
  const portfolio = historyLines(own.address, own.values, kind);
  if ("kind" in portfolio) return { problem: "fault", of: "portfolio", fault: portfolio };
  if (portfolio.length > 1) return { problem: "severalLines" };
  const lines = historyLines(others.address, others.values, kind);
  if ("kind" in lines) return { problem: "fault", of: "contracts", fault: lines };
  const codes = lines.map(({ header }) => header?.toUpperCase());
  if (codes.includes(undefined)) return { problem: "noHeaders" };
  const contracts = (codes as string[]).map((code) => find(code));
  const unknown = (codes as string[]).filter((_, i) => !contracts[i]);
  if (unknown.length > 0) return { problem: "unknownCodes", codes: unknown };
  const [ours, theirs] = [portfolio[0]!.returns.length, lines[0]!.returns.length];
  if (ours !== theirs) return { problem: "lengths", portfolio: ours, contracts: theirs };
  const known = lines.flatMap(({ returns }, i): Contender[] => {
    const contract = contracts[i]!;
    const priced = priceOf(contract);
    return priced
      ? [{ contract, returns, contractValue: contractValue(priced.price, contract.multiplier, priced.fx) }]
      : [];
  });
  const priced = new Set(known.map(({ contract }) => contract.code));
  return {
    portfolio: portfolio[0]!.returns,
    contenders: known,
    noPrice: contracts.flatMap((contract) => (priced.has(contract!.code) ? [] : [contract!.code])),
  };
}
