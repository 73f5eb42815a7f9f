import { catalogue } from "../../../hedging/contracts/catalogue";
import { contractPicker } from "../../elements/contractPicker";
import { element, setChildren } from "../../elements/element";
import { showFacts } from "../../elements/facts";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import type { Session } from "../../session";
import { sourcesIn, type State } from "../../state";
import { portfolioIn } from "../../steps/portfolioStep";
import { contractTexts as texts, optionTexts } from "../../texts";
import { entryField } from "./entryField";

/** Which future, at which price and rate. */
export function contractScreen(session: Session): HTMLElement {
  const picker = contractPicker(catalogue);
  picker.dataset.gives = "contract";
  const facts = element("dl", { class: "facts" });
  const exchangeRate = element("div", { class: "messages", "aria-live": "polite" });
  picker.addEventListener("input", () => session.setContract(picker.value));
  session.subscribe((state) => {
    const { contract } = state;
    if (picker.value !== (contract?.code ?? "")) picker.value = contract?.code ?? "";
    facts.hidden = contract === undefined;
    if (contract) {
      showFacts(facts, [
        { term: texts.facts.exchange, value: contract.exchange },
        { term: texts.facts.currency, value: contract.currency },
        { term: texts.facts.size, value: texts.size(contract) },
        {
          term: texts.facts.margin,
          value: texts.margin(contract),
          faint: contract.initialMargin === undefined,
        },
      ]);
    }
    setChildren(exchangeRate, ...exchangeRateMessages(state));
  });
  return section(
    texts.heading,
    picker,
    facts,
    entryField(session, "price"),
    entryField(session, "fx"),
    exchangeRate,
  );
}

/** A rate is asked for where the currencies are known to differ, and doubted where they are known to be the same. */
function exchangeRateMessages(state: State): Node[] {
  const { contract } = state;
  const portfolio = portfolioIn(state);
  if (!contract || !portfolio) return [];
  const { fx } = sourcesIn(state);
  const { currency } = portfolio;
  if (currency === contract.currency) {
    const doubtful = "value" in fx && fx.value !== 1;
    return doubtful ? [message("warning", optionTexts.fxNotOne(contract.currency))] : [];
  }
  if (fx.kind !== "empty") return [];
  if (currency) return [message("warning", optionTexts.fxNeeded(currency, contract.currency))];
  return [element("p", { class: "hint" }, optionTexts.fxAssumed(contract.currency))];
}
