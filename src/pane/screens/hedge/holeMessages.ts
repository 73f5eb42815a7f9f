import { element, newId } from "../../elements/element";
import { message } from "../../elements/message";
import type { Portfolio } from "../../portfolio/holdings";
import type { Session } from "../../session";
import { portfolioTexts as texts } from "../../textsPortfolio";

/** Cells named one by one; beyond these the list would push the rest of the pane away. */
const named = 8;

/** What keeps the holdings from being counted as they stand, each with its cell, and what was noticed about them. */
export function holeMessages(session: Session, portfolio: Portfolio): Node[] {
  const { holes, shorts, totalRow, total, count, heavy, duplicates } = portfolio;
  const messages: Node[] = [];
  if (holes.length > 0) {
    const lines = holes.slice(0, named).map(texts.hole);
    if (holes.length > named) lines.push(texts.moreHoles(holes.length - named));
    const list = element("ul", {}, ...lines.map((line) => element("li", {}, line)));
    const intent = holes.some((hole) => hole.blocks) ? "error" : "warning";
    messages.push(message(intent, texts.holes(holes.length), list));
  }
  if (count > 0 && total <= 0) messages.push(message("error", texts.notPositive));
  if (totalRow) messages.push(totalMessage(session, totalRow));
  if (shorts.length > 0) messages.push(message("info", texts.shorts(shorts)));
  if (heavy) messages.push(message("warning", count === 1 ? texts.single(heavy.name) : texts.heavy(heavy)));
  if (duplicates.length > 0) messages.push(message("info", texts.duplicates(duplicates)));
  return messages;
}

function totalMessage(session: Session, { row, reason }: NonNullable<Portfolio["totalRow"]>): Node {
  const box = element("input", { type: "checkbox", id: newId() });
  box.checked = session.state.countTotal;
  box.addEventListener("input", () => session.set({ countTotal: box.checked }));
  const label = element("label", { for: box.id, class: "check" }, box, texts.countTotal(row));
  return message("info", texts.totalRow(row, reason), label);
}
