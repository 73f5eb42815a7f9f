import { element } from "../../elements/element";
import { stepNames, type StepName } from "../../steps/steps";
import { wizardTexts as texts } from "../../texts";

export interface StepList {
  readonly part: HTMLElement;
  show(current: StepName, done: ReadonlySet<StepName>): void;
}

/** The steps by number and name, each a way to go there; a check mark stands for the number of a complete one. */
export function stepList(go: (step: StepName) => void): StepList {
  const items = stepNames.map((name, i) => {
    const state = element("span", { class: "visually-hidden" });
    const step = element(
      "button",
      { type: "button" },
      element("span", { class: "step-number", "aria-hidden": "true" }, String(i + 1)),
      element("span", {}, texts.steps[name]),
      state,
    );
    step.addEventListener("click", () => go(name));
    return { name, step, state };
  });
  const list = element("ol", {}, ...items.map(({ step }) => element("li", {}, step)));
  const part = element("nav", { class: "wizard-steps", "aria-label": texts.list }, list);
  const show = (current: StepName, done: ReadonlySet<StepName>) => {
    for (const { name, step, state } of items) {
      step.classList.toggle("done", done.has(name));
      state.textContent = done.has(name) ? `, ${texts.done}` : "";
      if (name === current) step.setAttribute("aria-current", "step");
      else step.removeAttribute("aria-current");
    }
  };
  return { part, show };
}
