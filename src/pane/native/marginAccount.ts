import type { Given } from "./given";
import { bare } from "./text";
import { Untranslatable } from "./untranslatable";

/** A margin per contract: given, the desk's or the catalogue's. */
export function marginOf(given: Given, type: "initial" | "maintenance"): string {
  return given
    .contract("contract")
    .margin(`${type} margin`, (fallback) => given.value(`${type}_margin`, fallback));
}

/** The margin of all contracts held. */
export function marginOfAll(given: Given, type: "initial" | "maintenance"): string {
  return `ABS(${bare(given.value("contracts"))})*${marginOf(given, type)}`;
}

/** The cash posted at entry. */
export function posted(given: Given): string {
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
