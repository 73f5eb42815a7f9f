import { element, setChildren } from "../../elements/element";
import { beta, money, price, share } from "../../format";
import { planOf } from "../../plan/plan";
import type { Session } from "../../session";
import { wishesIn, type State } from "../../state";
import { portfolioIn } from "../../steps/portfolioStep";
import { resultTexts, wizardTexts } from "../../texts";

const { summary: texts } = wizardTexts;

/** The hedge in one line, as far as it is known, from the second step on. */
export function summaryLine(session: Session): HTMLElement {
  const line = element("p", { class: "summary", role: "status", "aria-label": texts.label });
  session.subscribe((state) => {
    const parts = state.step === "portfolio" ? [] : partsOf(state);
    line.hidden = parts.length === 0;
    setChildren(line, ...parts);
  });
  return line;
}

function partsOf(state: State): Node[] {
  const plan = planOf(wishesIn(state));
  const { contract } = state;
  if (plan && contract) {
    const trade = resultTexts.trade(plan.contracts, price(Math.abs(plan.contracts)), contract.code);
    return [
      element("strong", {}, trade),
      ...(plan.coverage === undefined ? [] : [figure(texts.coverage, share(plan.coverage))]),
      figure(texts.residualBeta, beta(plan.residualBeta)),
    ];
  }
  const portfolio = portfolioIn(state);
  if (!portfolio || !Number.isFinite(portfolio.total)) return [];
  return [
    element("strong", {}, money(portfolio.total, portfolio.currency)),
    ...(portfolio.beta === undefined ? [] : [figure(texts.beta, beta(portfolio.beta))]),
  ];
}

const figure = (term: string, value: string) => element("span", {}, `${term} `, element("b", {}, value));
