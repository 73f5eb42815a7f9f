type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children. Texts become text nodes, never HTML: cells may hold anything. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name];
export function element(name: string, attributes?: Attributes, ...children: (Node | string)[]): HTMLElement;
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** Sets a text only where it differs, so that a live region speaks of changes alone. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** Replaces children only where their texts have changed: focus within and live regions stay as they are. */
export function setChildren(target: Element, ...children: Node[]): void {
  const said = (nodes: Iterable<Node>) => JSON.stringify(Array.from(nodes, (node) => node.textContent));
  if (said(target.childNodes) !== said(children)) target.replaceChildren(...children);
}

let made = 0;
/** An id for tying a label or a hint to its control. */
export const newId = () => `pane-${++made}`;
