import type { Contract } from "../../hedging/contracts/contract";
import { deskRow, type Desk } from "../contract/deskContract";
import { rememberedEntry, type Remembered } from "../contract/perContract";
import { blank, type Entry } from "../entry";
import { rangeSourceOf, type RangeSource } from "../history/rangeSource";
import { sourceOf, type Source } from "../plan/source";
import type { Wishes } from "../plan/plan";
import type { State } from "../state";

/** What the second step knows: the contract and what it is compared by. */
export interface ContractStep {
  /** The code chosen, "" for none. */
  readonly code: string;
  /** Its facts, the desk's before the catalogue's; undefined where nobody knows it or the desk's row is at fault. */
  readonly contract: Contract | undefined;
  readonly desk: Desk | undefined;
  /** Answers given for other contracts. */
  readonly remembered: Remembered;
  /** Histories of contracts side by side, each with its code as header. */
  readonly contractHistory: Entry;
  readonly periodsPerYear: number;
}

export const initialContractStep: ContractStep = {
  code: "",
  contract: undefined,
  desk: undefined,
  remembered: {},
  contractHistory: blank,
  periodsPerYear: 252,
};

export const contractHistoryIn = ({ contractHistory, ranges }: State): RangeSource =>
  rangeSourceOf(contractHistory, ranges);

/** A price or a rate that was given for another contract. */
export function givenFor(state: State, name: "price" | "fx", contract: Contract): Source {
  const { text, sheet } = rememberedEntry(state.remembered, name, contract);
  return sourceOf(text, sheet, state.cells);
}

/** The desk's table as the formulas of a hedge take it; none where it says nothing of the contract. */
export function deskIn({ desk, code }: State): Wishes["desk"] {
  const row = deskRow(code, desk);
  return desk && row && { reference: desk.reference, ...row };
}
