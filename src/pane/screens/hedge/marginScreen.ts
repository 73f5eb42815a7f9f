import { element, setChildren } from "../../elements/element";
import { showFacts, type Fact } from "../../elements/facts";
import { disclosure, section } from "../../elements/section";
import { slider } from "../../elements/slider";
import { day, money, move, price, share } from "../../format";
import { fields } from "../../plan/fields";
import { marginSource } from "../../plan/marginSource";
import { margins, planOf, valueOf, type Wishes } from "../../plan/plan";
import { marginWarnings } from "../../plan/warnings";
import type { Session } from "../../session";
import { sourcesIn, wishesIn } from "../../state";
import { marginTexts as texts } from "../../textsLevel";
import { today } from "../../today";
import { costPart } from "./costPart";
import { entryField } from "./entryField";
import { rollPart } from "./rollPart";
import { warningMessages } from "./warningMessages";

/** What the broker holds, what makes him ask for more, when the hedge is rolled and what it costs. */
export function marginScreen(session: Session): HTMLElement {
  return element("div", { class: "cards" }, marginPart(session), rollPart(session), costPart(session));
}

function marginPart(session: Session): HTMLElement {
  const warnings = element("div", { class: "messages", "aria-live": "polite" });
  const figures = element("dl", { class: "facts" });
  const buffer = slider(texts.buffer, texts.bufferHint, {
    ...{ lowest: 1, highest: 3, step: 0.1 },
    shown: (value) => texts.times(value.toFixed(1)),
  });
  buffer.addEventListener("input", () => void session.setEntry("buffer", String(buffer.value)));
  const maintenance = entryField(session, "maintenanceMargin");
  // It is the one to correct where the two do not go together.
  maintenance.dataset.gives += " margins";
  const own = disclosure(
    texts.own,
    element("div", { class: "fields" }, entryField(session, "initialMargin"), maintenance),
  );
  session.subscribe((state) => {
    const wishes = wishesIn(state);
    const source = sourcesIn(state).buffer;
    buffer.value = "value" in source ? source.value : fields.buffer.fallback!;
    setChildren(warnings, ...(wishes.contract ? warningMessages(marginWarnings(wishes, today())) : []));
    showFacts(figures, factsOf(wishes));
  });
  return section(
    texts.heading,
    element("p", { class: "lead" }, texts.lead),
    warnings,
    own.part,
    buffer,
    entryField(session, "callDays"),
    figures,
  );
}

function factsOf(wishes: Wishes): Fact[] {
  const { rows } = texts;
  const { contract } = wishes;
  const plan = planOf(wishes);
  const { initial, maintenance } = margins(wishes);
  const source = marginSource(wishes, today());
  const date = source?.date === undefined ? undefined : day(source.date);
  const amount = (value: number) => money(value, contract?.currency);
  const fact = (term: string, value: number | undefined, shown: (value: number) => string): Fact =>
    value === undefined
      ? { term, value: plan?.contracts === 0 ? texts.none : texts.unknown, faint: true }
      : { term, value: shown(value) };
  const callMove = plan?.callPrice === undefined ? undefined : plan.callPrice / valueOf(wishes, "price")! - 1;
  return [
    fact(rows.initial, initial, amount),
    ...(source ? [{ term: rows.source, value: texts.from[source.from](date) }] : []),
    fact(rows.maintenance, maintenance, amount),
    fact(rows.margin, plan?.initialMargin, amount),
    fact(rows.cash, plan?.cash, amount),
    fact(rows.callPrice, plan?.callPrice, price),
    fact(rows.callMove, callMove, move),
    fact(rows.callOdds(price(valueOf(wishes, "callDays")!)), plan?.callOdds, share),
  ];
}
