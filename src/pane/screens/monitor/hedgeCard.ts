import { element, newId, setChildren, setText } from "../../elements/element";
import { showFacts, type Fact } from "../../elements/facts";
import { message } from "../../elements/message";
import { beta, money, price, share } from "../../format";
import type { Figures } from "../../monitor/figures";
import type { HedgeFacts } from "../../monitor/hedgesIn";
import type { Monitored, MonitorSession } from "../../monitor/monitorSession";
import { monitorTexts as texts } from "../../textsMonitor";
import { heldField } from "./heldField";

/** One hedge of the workbook; `show` brings it up to date. */
export interface HedgeCard {
  readonly part: HTMLElement;
  show(hedge: Monitored): void;
}

export function hedgeCard(session: MonitorSession, address: string): HedgeCard {
  const id = newId();
  const link = element(
    "button",
    { type: "button", class: "link", "aria-label": texts.goTo(address) },
    address,
  );
  link.addEventListener("click", () => void session.show(address));
  const trade = element("p", { class: "trade small", role: "status" });
  const reason = element("p", { class: "hint" });
  const facts = element("dl", { class: "facts" });
  const limits = element("div", { class: "messages" });
  const held = heldField(session, address);
  const part = element(
    "section",
    { class: "card", "aria-labelledby": id },
    element("h3", { id }, link),
    trade,
    reason,
    facts,
    limits,
    held.part,
  );
  return {
    part,
    show(hedge) {
      const followed = "figures" in hedge;
      facts.hidden = held.part.hidden = !followed;
      if (!followed) {
        setText(trade, "");
        setText(reason, "");
        return setChildren(limits, message("warning", texts.problem(hedge.problem)));
      }
      const { figures } = hedge;
      const { rebalance } = figures;
      setText(trade, tradeOf(figures, hedge.facts));
      setText(reason, rebalance ? texts.reason(rebalance.action, rebalance.reason) : "");
      showFacts(facts, rowsOf(figures, hedge.facts));
      const breaches = figures.limits.filter(({ status }) => status === "BREACH");
      const kept = figures.limits.filter(({ status }) => status !== "BREACH");
      setChildren(
        limits,
        ...kept.map((limit) => element("p", { class: "hint" }, texts.limit(limit))),
        ...breaches.map((limit) => message("warning", texts.limit(limit))),
      );
      held.show(hedge.facts, figures.held);
    },
  };
}

function tradeOf({ rebalance, target, held }: Figures, { code }: HedgeFacts): string {
  if (!rebalance) return texts.trade.hold(target, code);
  if (rebalance.trade === 0) return texts.trade.none;
  // A difference that no trigger asks for is no order to trade.
  return rebalance.action === "TRADE"
    ? texts.trade.trade(rebalance.trade, code)
    : texts.trade.hold(held!, code);
}

function rowsOf(figures: Figures, { initialMargin }: HedgeFacts): Fact[] {
  const { rows } = texts;
  const { held, target, coverage, residualBeta, margin, callPrice, callDistance, contracts, roll } = figures;
  const row = (term: string, value: string | undefined, otherwise: string): Fact =>
    value === undefined ? { term, value: otherwise, faint: true } : { term, value };
  const due = callDistance !== undefined && (contracts < 0 ? callDistance <= 0 : callDistance >= 0);
  const call =
    callPrice === undefined || contracts === 0
      ? undefined
      : due
        ? texts.due(callPrice)
        : texts.call(callPrice, callDistance!);
  return [
    row(rows.held, held === undefined ? undefined : price(held), texts.notEntered),
    { term: rows.target, value: price(target) },
    row(rows.coverage, coverage === undefined ? undefined : share(coverage), "–"),
    row(rows.residualBeta, residualBeta === undefined ? undefined : beta(residualBeta), "–"),
    row(
      rows.margin,
      margin === undefined || initialMargin === undefined ? undefined : money(margin),
      texts.noMargin,
    ),
    row(rows.call, call, texts.noMargin),
    row(rows.roll, roll && texts.roll(roll.code, roll.days), texts.noRoll),
  ];
}
