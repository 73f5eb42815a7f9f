import { button } from "../elements/button";
import { element } from "../elements/element";
import { message } from "../elements/message";
import { paneTexts as texts } from "../texts";
import type { Screen } from "./screen";

/** A screen whose script is loaded when its tab is opened first: the pane starts with the hedge alone. */
export function laterScreen(load: () => Promise<Screen>): Screen {
  return (pane) => {
    const place = element("div", { class: "cards" });
    const fill = async () => {
      place.replaceChildren(element("p", { class: "hint", role: "status" }, texts.loading));
      try {
        const screen = await load();
        place.replaceChildren(screen(pane));
      } catch {
        const again = button(texts.again, () => void fill());
        again.setAttribute("slot", "actions");
        place.replaceChildren(message("error", texts.notLoaded, again));
      }
    };
    void fill();
    return place;
  };
}
