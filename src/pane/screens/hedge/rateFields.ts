import { element } from "../../elements/element";
import type { Session } from "../../session";
import { portfolioIn, ratesIn } from "../../steps/portfolioStep";
import { portfolioTexts as texts } from "../../textsPortfolio";
import { numberField } from "./entryField";

/** One field per currency of the holdings that is not the portfolio's own. */
export function rateFields(session: Session): HTMLElement {
  const lead = element("p", { class: "hint" });
  const part = element("div", { class: "fields" }, lead);
  const fields = new Map<string, HTMLElement>();
  part.dataset.gives = "beta";
  session.subscribe((state) => {
    const wanted = ratesIn(state);
    const base = portfolioIn(state)?.conversion?.base;
    part.hidden = wanted.size === 0 || base === undefined;
    if (base === undefined) return;
    lead.textContent = texts.ratesLead(base);
    for (const currency of wanted.keys()) {
      const key = `${base} ${currency}`;
      if (fields.has(key)) continue;
      const field = numberField(session, {
        label: texts.rate(base, currency),
        hint: texts.rateHint,
        wrong: texts.rateWrong,
        text: ({ rates }) => rates[currency]?.text ?? "",
        enter: (text) => void session.setRate(currency, text),
        source: (now) => ratesIn(now).get(currency) ?? { kind: "empty" },
        allows: (rate) => rate > 0,
      });
      fields.set(key, field);
      part.append(field);
    }
    for (const [key, field] of fields) {
      const [of, currency] = key.split(" ");
      field.hidden = of !== base || !wanted.has(currency!);
    }
  });
  return part;
}
