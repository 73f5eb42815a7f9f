import "@fluentui/web-components/text-input.js";
import { element, newId, setText } from "./element";

/** A labelled text field with a hint below it that an error takes the place of. */
export interface TextInput extends HTMLElement {
  value: string;
  say(hint: string, problem?: string): void;
}

type FluentTextInput = HTMLElement & { value?: string; control?: HTMLInputElement };

/** Emits `input` while its user types and `change` when they are done; `beside` stands at the end of its line. */
export function textInput(label: string, hint: string, beside: Node[] = []): TextInput {
  const input = element(
    "fluent-text-input",
    { autocomplete: "off", spellcheck: "false" },
    label,
  ) as FluentTextInput;
  const below = element("p", { class: "hint", id: newId(), "aria-live": "polite" }, hint);
  const line = element("div", { class: "entry" }, input, ...beside);
  const field = element("div", { class: "field" }, line, below);
  const say = (text: string, problem?: string) => {
    setText(below, problem ?? text);
    field.classList.toggle("wrong", problem !== undefined);
    input.control?.setAttribute("aria-invalid", String(problem !== undefined));
  };
  // The control lies in a shadow tree, out of reach of aria-describedby, and exists once the field is in the page.
  input.addEventListener("focusin", () => {
    if (input.control) input.control.ariaDescribedByElements = [below];
  });
  return Object.defineProperty(Object.assign(field, { say, value: "" }), "value", {
    // A field that nobody has typed into yet has none.
    get: (): string => input.value ?? "",
    set: (value: string) => (input.value = value),
  });
}
