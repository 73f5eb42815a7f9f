import { contractsWith, deskRow } from "../../contract/deskContract";
import { contractPicker } from "../../elements/contractPicker";
import { element, setChildren } from "../../elements/element";
import { showFacts } from "../../elements/facts";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import { lastCall } from "../../lastCall";
import type { Session } from "../../session";
import { sourcesIn, type State } from "../../state";
import { portfolioIn } from "../../steps/portfolioStep";
import { optionTexts } from "../../texts";
import { contractTexts as texts } from "../../textsContract";
import { candidatesPart } from "./candidatesPart";
import { entryField } from "./entryField";
import { rankingPart } from "./rankingPart";

const contracts = lastCall(contractsWith);

/** Which future, at which price and rate, and beside which others. */
export function contractScreen(session: Session): HTMLElement {
  const picker = contractPicker([]);
  picker.dataset.gives = "contract";
  const facts = element("dl", { class: "facts" });
  const notes = element("div", { class: "messages", "aria-live": "polite" });
  const price = entryField(session, "price");
  const rate = entryField(session, "fx");

  picker.addEventListener("input", () => void session.setContract(picker.value));
  let offered: ReturnType<typeof contracts> | undefined;
  session.subscribe((state) => {
    const { contract, desk, code } = state;
    if (offered !== contracts(desk)) picker.offer((offered = contracts(desk)));
    if (picker.value !== (contract?.code ?? "")) picker.value = contract?.code ?? "";
    facts.hidden = contract === undefined;
    price.hidden = rate.hidden = contract === undefined;
    if (contract) {
      const ofDesk = deskRow(code, desk)?.givesMargins ?? false;
      showFacts(facts, [
        ...(contract.exchange === "" ? [] : [{ term: texts.facts.exchange, value: contract.exchange }]),
        { term: texts.facts.currency, value: contract.currency },
        { term: texts.facts.size, value: texts.size(contract) },
        {
          term: texts.facts.margin,
          value: texts.margin(contract, ofDesk),
          faint: contract.initialMargin === undefined,
        },
      ]);
    }
    setChildren(notes, ...contractMessages(state), ...exchangeRateMessages(state));
  });
  const chosen = section(texts.heading, picker, facts, price, rate, notes);
  return element("div", { class: "cards" }, chosen, candidatesPart(session), rankingPart(session));
}

function contractMessages({ code, contract }: State): Node[] {
  if (code !== "" && !contract) return [message("error", texts.deskFault(code))];
  return contract?.group === "Volatility" ? [message("warning", texts.volatility)] : [];
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
