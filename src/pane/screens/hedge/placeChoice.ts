import { choice } from "../../elements/choice";
import type { Session } from "../../session";
import { portfolioTexts as texts } from "../../textsPortfolio";

/** The workbook's tables and named ranges, to take the holdings from; hidden where there are none. */
export function placeChoice(session: Session): HTMLElement {
  const list = choice(texts.place);
  list.addEventListener("input", () => {
    if (list.value !== "") void session.useHoldings(list.value);
  });
  // Tables come and go while the pane is open.
  list.addEventListener("focusin", () => void session.findPlaces());
  session.subscribe(({ places, reading }) => {
    list.hidden = places.length === 0;
    const names = places.map(({ name, address }) => ({ value: name, text: `${name} (${address})` }));
    list.offer([{ value: "", text: texts.noPlace }, ...names]);
    list.value = reading.state === "read" ? (reading.place ?? "") : "";
  });
  void session.findPlaces();
  return list;
}
