import type { Contract } from "../../../hedging/contracts/contract";
import { element, setChildren, setText } from "../../elements/element";
import { showFacts, type Fact } from "../../elements/facts";
import { section } from "../../elements/section";
import { beta, money, price, share } from "../../format";
import { missingSteps, planOf, type Plan } from "../../plan/plan";
import { sizeWarnings } from "../../plan/warnings";
import type { Session } from "../../session";
import { wishesIn } from "../../state";
import { resultTexts as texts } from "../../texts";
import { warningMessages } from "./warningMessages";

/** The hedge in words and figures, live while its inputs are typed. */
export function resultScreen(session: Session): HTMLElement {
  const waiting = element("p", { class: "lead" }, texts.waiting);
  const steps = element("ul", { class: "steps" });
  const trade = element("p", { class: "trade", "aria-live": "polite" });
  const exact = element("p", { class: "hint" });
  const meter = element("div", { class: "meter", "aria-hidden": "true" }, element("div", {}));
  const facts = element("dl", { class: "facts" });
  const notes = element("div", { class: "messages", "aria-live": "polite" });

  session.subscribe((state) => {
    const wishes = wishesIn(state);
    const plan = planOf(wishes);
    const { contract } = state;
    waiting.hidden = steps.hidden = plan !== undefined;
    exact.hidden = meter.hidden = facts.hidden = plan === undefined;
    setChildren(steps, ...missingSteps(wishes).map((step) => element("li", {}, texts.step(step))));
    if (!plan || !contract) {
      setText(trade, "");
      setChildren(notes);
      return;
    }
    setText(trade, texts.trade(plan.contracts, price(Math.abs(plan.contracts)), contract.code));
    setText(exact, texts.exact(price(plan.exact)));
    (meter.firstElementChild as HTMLElement).style.setProperty("inline-size", filled(plan));
    meter.classList.toggle("over", isOverHedged(plan));
    showFacts(facts, factsOf(plan, contract, wishes.portfolio?.currency));
    setChildren(notes, ...warningMessages(sizeWarnings(wishes, plan)));
  });
  const result = section(texts.heading, waiting, steps, trade, exact, meter, facts, notes);
  result.classList.add("result");
  return result;
}

function factsOf(plan: Plan, { currency }: Contract, portfolioCurrency: string | undefined): Fact[] {
  const { rows } = texts;
  const callPrice = plan.contracts === 0 ? texts.noNeed : texts.noCallPrice;
  return [
    ...(plan.coverage === undefined ? [] : [{ term: rows.coverage, value: share(plan.coverage) }]),
    { term: rows.residualBeta, value: beta(plan.residualBeta) },
    { term: rows.contractValue, value: money(plan.contractValue, portfolioCurrency) },
    plan.initialMargin === undefined
      ? { term: rows.initialMargin, value: texts.noMargin, faint: true }
      : { term: rows.initialMargin, value: money(plan.initialMargin, currency) },
    plan.callPrice === undefined
      ? { term: rows.callPrice, value: callPrice, faint: true }
      : { term: rows.callPrice, value: price(plan.callPrice) },
  ];
}

/** Rounding noise is no over-hedge. */
const isOverHedged = (plan: Plan) => (plan.coverage ?? 0) > 1 + 1e-9;

const filled = (plan: Plan) => `${Math.min(100, Math.max(0, (plan.coverage ?? 0) * 100))}%`;
