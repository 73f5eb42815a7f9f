import { element, setChildren } from "./element";

export interface Fact {
  readonly term: string;
  readonly value: string;
  /** A figure that is not known yet is written lighter. */
  readonly faint?: boolean;
}

/** Writes terms and their values into a description list. */
export function showFacts(list: HTMLDListElement, facts: readonly Fact[]): void {
  const rows = facts.map(({ term, value, faint }) =>
    element("div", {}, element("dt", {}, term), element("dd", { class: faint ? "faint" : undefined }, value)),
  );
  setChildren(list, ...rows);
}
