import { button } from "../elements/button";
import { element } from "../elements/element";
import { message } from "../elements/message";
import { paneTexts as texts } from "../texts";

/** A screen whose script is loaded when it is opened first: the pane starts with what it shows first. */
export function laterScreen<Given>(
  load: () => Promise<(given: Given) => HTMLElement>,
): (given: Given) => HTMLElement {
  return (given) => {
    const place = element("div", { class: "cards" });
    const fill = async () => {
      place.replaceChildren(element("p", { class: "hint", role: "status" }, texts.loading));
      try {
        const screen = await load();
        place.replaceChildren(screen(given));
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
