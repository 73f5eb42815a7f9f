import { choice } from "../../elements/choice";
import { parseAddress } from "../../../workbook/address";
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
    const tables = places.filter(({ address }) => isBlock(address));
    list.hidden = tables.length === 0;
    const names = tables.map(({ name, address }) => ({ value: name, text: `${name} (${address})` }));
    list.offer([{ value: "", text: texts.noPlace }, ...names]);
    list.value = reading.state === "read" ? (reading.place ?? "") : "";
  });
  void session.findPlaces();
  return list;
}

/** Holdings take two columns and two rows at least. */
function isBlock(address: string): boolean {
  const area = parseAddress(address);
  return area !== undefined && area.rows > 1 && area.columns > 1;
}
