const controls = "fluent-text-input, fluent-button, input, select, button";

/** Puts the focus on the first control that is seen in the part of `root` a selector names, opening what hides it. */
export function focusWithin(root: Element, selector: string): void {
  for (const part of root.querySelectorAll<HTMLElement>(selector)) {
    const inside = part.matches(controls) ? [part] : [...part.querySelectorAll<HTMLElement>(controls)];
    const control = inside.find((candidate) => candidate.closest("[hidden]") === null);
    if (!control) continue;
    control.closest("details")?.setAttribute("open", "");
    control.focus();
    return;
  }
}
