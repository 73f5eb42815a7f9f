/** Waits until what a press or a reading has started is done. */
export const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await new Promise((done) => setTimeout(done, 0));
};

/** The visible text within an element, its white space made single. */
export function words(within: Element): string {
  const shown = (node: Node): string => {
    if (node instanceof HTMLElement && node.hidden) return "";
    const closed = node instanceof HTMLDetailsElement && !node.open;
    const nodes = Array.from(node.childNodes).filter((child) => !closed || child.nodeName === "SUMMARY");
    return node instanceof Text ? node.data : ` ${nodes.map(shown).join("")} `;
  };
  return shown(within).replace(/\s+/g, " ").trim();
}

/** Presses the button of that text or label, and waits for what follows. */
export async function press(within: Element, label: string): Promise<void> {
  const found = Array.from(within.querySelectorAll<HTMLElement>("fluent-button, button")).filter(
    (button) =>
      (button.getAttribute("aria-label") ?? button.textContent) === label && !button.closest("[hidden]"),
  );
  if (found.length !== 1) throw new Error(`${found.length} buttons "${label}" in: ${words(within)}`);
  found[0]!.click();
  await settled();
}

/** Types into the field of that label and leaves it. */
export async function fill(within: Element, label: string, text: string): Promise<void> {
  const field = Array.from(
    within.querySelectorAll<HTMLInputElement>("fluent-text-input, input, select"),
  ).find(
    (input) =>
      input.textContent === label || within.querySelector(`label[for="${input.id}"]`)?.textContent === label,
  );
  if (!field) throw new Error(`no field "${label}" in: ${words(within)}`);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
}
