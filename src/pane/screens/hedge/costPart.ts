import type { HedgeCost } from "../../../hedging/cost/hedgeCost";
import { HedgingError } from "../../../hedging/hedgingError";
import { element, setText } from "../../elements/element";
import { showFacts, type Fact } from "../../elements/facts";
import { disclosure, section } from "../../elements/section";
import { money, price, smallShare } from "../../format";
import { costsOf } from "../../plan/costs";
import type { FieldName } from "../../plan/fields";
import { planOf, valueOf } from "../../plan/plan";
import type { Session } from "../../session";
import { wishesIn } from "../../state";
import { marginTexts } from "../../textsLevel";
import { entryField } from "./entryField";

const { cost: texts } = marginTexts;
const assumptions: readonly FieldName[] = ["collateralSpread", "fee", "slippage", "rollsPerYear"];

/** What the hedge costs over the horizon, item by item; income is negative. */
export function costPart(session: Session): HTMLElement {
  const lead = element("p", { class: "lead" });
  const figures = element("dl", { class: "facts" });
  const missing = element("p", { class: "hint" }, texts.needsMargin);
  const note = element("p", { class: "hint" }, texts.note);
  const fields = assumptions.map((name) => entryField(session, name));
  const given = disclosure(texts.assumptions, element("div", { class: "fields" }, ...fields));
  const part = section(texts.heading, lead, missing, figures, note, given.part);
  session.subscribe((state) => {
    const wishes = wishesIn(state);
    const plan = planOf(wishes);
    const costs = plan && costsOf(wishes, plan);
    lead.hidden = note.hidden = figures.hidden = costs === undefined;
    missing.hidden = plan === undefined || costs !== undefined;
    setText(lead, texts.lead(wishes.contract?.currency ?? "", price(valueOf(wishes, "years") ?? 0)));
    if (costs) showFacts(figures, factsOf(costs));
  });
  return part;
}

function factsOf(costs: HedgeCost): Fact[] {
  const { rows } = texts;
  const amount = (value: number) => (value < 0 ? texts.income(money(value)) : money(value));
  const { perYearOfNotional } = costs;
  return [
    ...(["carry", "marginFinancing", "entryAndExit", "rolls", "total"] as const).map((item) => ({
      term: rows[item],
      value: amount(costs[item]),
    })),
    ...(perYearOfNotional instanceof HedgingError
      ? []
      : [{ term: rows.perYearOfNotional, value: smallShare(perYearOfNotional) }]),
  ];
}
