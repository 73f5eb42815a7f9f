import { element, newId } from "./element";

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A labelled list to choose from: the platform's own, which every assistive technology and contrast theme knows. */
export interface Choice extends HTMLElement {
  value: string;
  offer(options: readonly Option[]): void;
}

/** Emits `input` when its user chooses. */
export function choice(label: string, options: readonly Option[] = []): Choice {
  const select = element("select", { class: "input", id: newId() });
  const field = element("div", { class: "field" }, element("label", { for: select.id }, label), select);
  let offered = "";
  const offer = (list: readonly Option[]) => {
    const offering = JSON.stringify(list);
    if (offering === offered) return;
    offered = offering;
    select.replaceChildren(...list.map(({ value, text }) => element("option", { value }, text)));
  };
  offer(options);
  return Object.defineProperty(Object.assign(field, { offer, value: "" }), "value", {
    get: () => select.value,
    set: (value: string) => (select.value = value),
  });
}
