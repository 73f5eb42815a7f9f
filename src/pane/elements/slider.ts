import { element, newId, setText } from "./element";

/** A labelled slider with its number beside it. */
export interface Slider extends HTMLElement {
  value: number;
}

export interface SliderRange {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly shown: (value: number) => string;
}

/** Emits `input` while it is moved. */
export function slider(label: string, hint: string, range: SliderRange): Slider {
  const [id, hintId] = [newId(), newId()];
  const input = element("input", {
    ...{ type: "range", id, "aria-describedby": hintId },
    ...{ min: String(range.lowest), max: String(range.highest), step: String(range.step) },
  });
  const number = element("output", { for: id });
  const tell = () => {
    const words = range.shown(Number(input.value));
    setText(number, words);
    input.setAttribute("aria-valuetext", words);
  };
  input.addEventListener("input", tell);
  tell();
  const field = element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    element("div", { class: "slider" }, input, number),
    element("p", { class: "hint", id: hintId }, hint),
  );
  return Object.defineProperty(Object.assign(field, { value: 0 }), "value", {
    get: () => Number(input.value),
    set: (value: number) => {
      input.value = String(value);
      tell();
    },
  });
}
