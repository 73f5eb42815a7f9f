import { button } from "../../elements/button";
import { element, setChildren, setText } from "../../elements/element";
import { message } from "../../elements/message";
import { section } from "../../elements/section";
import { MonitorSession } from "../../monitor/monitorSession";
import { workbookErrorText } from "../../texts";
import { monitorTexts as texts } from "../../textsMonitor";
import type { Pane } from "../screen";
import { hedgeCard, type HedgeCard } from "./hedgeCard";

/** Every hedge of the workbook as it stands now. */
export function monitorScreen({
  workbook,
  namespace,
  open,
}: Pick<Pane, "workbook" | "namespace" | "open">): HTMLElement {
  const session = new MonitorSession(workbook);
  const state = element("p", { class: "hint", role: "status" });
  const status = element("div", { class: "messages", "aria-live": "polite" });
  const empty = emptyState(namespace, () => open("hedge"));
  const cards = new Map<string, HedgeCard>();
  const list = element("div", { class: "cards" });

  session.subscribe(({ reading, hedges, failure }) => {
    setText(state, reading ? texts.reading : hedges.length > 0 ? texts.found(hedges.length) : "");
    empty.hidden = reading || hedges.length > 0 || failure !== undefined;
    setChildren(
      status,
      ...(failure ? [message("error", workbookErrorText(failure.kind, failure.detail))] : []),
    );
    for (const [address, card] of cards) {
      if (hedges.some((hedge) => hedge.address === address)) continue;
      card.part.remove();
      cards.delete(address);
    }
    for (const hedge of hedges) {
      const card = cards.get(hedge.address) ?? hedgeCard(session, hedge.address);
      cards.set(hedge.address, card);
      if (!card.part.isConnected || list.children[hedges.indexOf(hedge)] !== card.part) {
        list.insertBefore(card.part, list.children[hedges.indexOf(hedge)] ?? null);
      }
      card.show(hedge);
    }
  });
  void session.start();
  const lead = element("p", { class: "lead" }, texts.lead);
  return element("div", { class: "cards" }, section(texts.heading, lead, state, status, empty), list);
}

function emptyState(namespace: string, begin: () => void): HTMLElement {
  return element(
    "div",
    { class: "expanded" },
    element("h3", {}, texts.empty),
    element("p", {}, texts.emptyBody),
    element("p", { class: "code syntax" }, texts.emptyFormula(namespace)),
    element("div", { class: "actions" }, button(texts.begin, begin, { appearance: "primary" })),
  );
}
