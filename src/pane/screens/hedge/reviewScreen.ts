import { explainContracts } from "../../../hedging/sizing/explainContracts";
import { HedgingError } from "../../../hedging/hedgingError";
import { element, setChildren, setText } from "../../elements/element";
import { disclosure, section } from "../../elements/section";
import { exact } from "../../format";
import { hedgeSheet } from "../../plan/hedgeSheet";
import { planOf, valueOf, type Plan, type Wishes } from "../../plan/plan";
import type { Session } from "../../session";
import { wishesIn } from "../../state";
import { reviewTexts as texts } from "../../textsReview";
import { acceptPart } from "./acceptPart";
import { writePart } from "./writePart";

/** All that will be written, what there is to accept, and the writing of it. */
export function reviewScreen(session: Session): HTMLElement {
  const lead = element("p", { class: "lead" });
  const accept = acceptPart(session);
  const calculation = disclosure(texts.calculation, element("dl", { class: "calculation" }));
  const formulas = element("dl", { class: "formulas" });
  const preview = disclosure("", formulas);
  const check = section(texts.heading, lead, accept, calculation.part, preview.part);
  const write = writePart(session);
  session.subscribe((state) => {
    const wishes = wishesIn(state);
    const plan = planOf(wishes);
    setText(lead, plan ? texts.lead : texts.notYet);
    for (const part of [accept, calculation.part, preview.part, write]) part.hidden = plan === undefined;
    // A hidden screen need not follow every key.
    if (!plan || state.step !== "review") return;
    const sheet = hedgeSheet(wishes, session.writing(state.written?.prefix));
    setText(preview.summary, texts.formulas(sheet.formulas.length));
    const lines = sheet.formulas.map(({ label, cell, formula }) =>
      element("div", {}, element("dt", {}, `${cell} ${label}`), element("dd", {}, formula)),
    );
    setChildren(formulas, ...lines);
    setChildren(calculation.part.lastElementChild!, ...stepsOf(wishes, plan));
  });
  return element("div", { class: "cards" }, check, write);
}

/** The lines that EXPLAIN gives on the sheet. */
function stepsOf(wishes: Wishes, plan: Plan): HTMLElement[] {
  const steps = explainContracts({
    portfolioValue: plan.portfolioValue,
    beta: plan.beta,
    multiplier: wishes.contract!.multiplier,
    futuresPrice: valueOf(wishes, "price")!,
    targetBeta: plan.target,
    hedgeFraction: plan.share,
    rounding: wishes.rounding,
    fxRate: valueOf(wishes, "fx")!,
    futuresBeta: 1,
  });
  return steps.map(([step, formula, value]) =>
    element(
      "div",
      {},
      element("dt", {}, step),
      element("dd", { class: "working" }, formula),
      element("dd", {}, value instanceof HedgingError ? "" : exact(value)),
    ),
  );
}
