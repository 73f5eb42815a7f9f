import "@fluentui/web-components/message-bar.js";
import { element } from "./element";

export type Intent = "info" | "success" | "warning" | "error";

const icons: Record<Intent, string> = {
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.5 6v4.5h1V7h-1ZM8 4.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z",
  success: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.9 4.4L7 9.3 5.4 7.6l-.8.8L7 10.7l4.6-4.6-.7-.7Z",
  warning:
    "M8.9 1.5 15 12.6c.4.7-.1 1.4-.9 1.4H1.9c-.8 0-1.3-.7-.9-1.4L7.1 1.5c.4-.7 1.4-.7 1.8 0ZM7.5 5v4.5h1V5h-1Zm.5 5.7a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4Z",
  error:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.5 3.8L8 7.3 5.5 4.8l-.7.7L7.3 8l-2.5 2.5.7.7L8 8.7l2.5 2.5.7-.7L8.7 8l2.5-2.5-.7-.7Z",
};

/** A sentence that stands out, with what else helps (a list, a button) below it. */
export function message(intent: Intent, text: string, ...more: Node[]): HTMLElement {
  return element("fluent-message-bar", { intent, layout: "multiline" }, icon(intent), text, ...more);
}

function icon(intent: Intent): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  for (const [name, value] of Object.entries({
    slot: "icon",
    viewBox: "0 0 16 16",
    width: "16",
    height: "16",
  })) {
    svg.setAttribute(name, value);
  }
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", icons[intent]);
  path.setAttribute("fill", "currentColor");
  svg.append(path);
  return svg;
}
