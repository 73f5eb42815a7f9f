import "@fluentui/web-components/button.js";
import { element } from "./element";

/** A Fluent button; `appearance` "primary" is for the one thing to do next. */
export function button(
  text: string,
  press: () => void,
  options: { appearance?: "primary" | "subtle"; size?: "small"; label?: string } = {},
): HTMLElement {
  const { appearance, size, label } = options;
  const made = element("fluent-button", { appearance, size, "aria-label": label }, text);
  made.addEventListener("click", press);
  return made;
}
