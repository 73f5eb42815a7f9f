import type { Contract } from "../../hedging/contracts/contract";
import { blank, type Entry } from "../entry";
import type { FieldName } from "../plan/fields";

/** Contracts of one index and different size share a price: they are known by their smallest. */
export const indexOf = ({ micro, code }: Contract) => micro ?? code;

/** Fields whose answer is about the contract, and what of it they are about. */
const about: Partial<Record<FieldName, (contract: Contract) => string>> = {
  price: indexOf,
  spot: indexOf,
  slippage: indexOf,
  fx: ({ currency }) => currency,
  initialMargin: ({ code }) => code,
  maintenanceMargin: ({ code }) => code,
  fee: ({ code }) => code,
};

/** Answers given for contracts chosen before, by field and what they are about. */
export type Remembered = Readonly<Record<string, Entry>>;

const keyOf = (name: FieldName, contract: Contract) => `${name} ${about[name]!(contract)}`;

export function rememberedEntry(remembered: Remembered, name: FieldName, contract: Contract): Entry {
  return remembered[keyOf(name, contract)] ?? blank;
}

/** Another contract takes none of the answers that were about the last one; its own come back. */
export function changeContract(
  entries: Readonly<Record<FieldName, Entry>>,
  remembered: Remembered,
  from: Contract | undefined,
  to: Contract | undefined,
): { readonly entries: Readonly<Record<FieldName, Entry>>; readonly remembered: Remembered } {
  const names = Object.keys(about) as FieldName[];
  const kept = from ? names.map((name) => [keyOf(name, from), entries[name]] as const) : [];
  const all: Remembered = { ...remembered, ...Object.fromEntries(kept) };
  // A price given before any contract is for the first one chosen.
  const own = to && (from || Object.keys(remembered).length > 0) ? to : undefined;
  if (!own) return { entries, remembered: all };
  const back = names.map((name) => [name, rememberedEntry(all, name, own)] as const);
  return { entries: { ...entries, ...Object.fromEntries(back) }, remembered: all };
}
