import type { Contract } from "../../hedging/contracts/contract";
import { searchContracts } from "../contracts";
import { contractTexts as texts } from "../textsContract";
import { element, newId, setText } from "./element";

/** A search field over a list of contracts; `value` is the code chosen, "" for none. */
export interface ContractPicker extends HTMLElement {
  value: string;
  /** Takes another list of contracts; the one chosen stays chosen while it is on it. */
  offer(contracts: readonly Contract[]): void;
}

const nameOf = ({ code, name }: Contract) => `${code}  ${name}`;

/** Follows the ARIA combobox pattern: the focus stays in the field, arrows move through the list, Enter takes. */
export function contractPicker(contracts: readonly Contract[]): ContractPicker {
  let offered = contracts;
  const [inputId, listId, hintId] = [newId(), newId(), newId()];
  const input = element("input", {
    class: "input",
    id: inputId,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-describedby": hintId,
  });
  const list = element("div", {
    class: "options",
    id: listId,
    role: "listbox",
    "aria-label": texts.label,
    hidden: true,
  });
  const hint = element("p", { class: "hint", id: hintId, "aria-live": "polite" }, texts.hint);
  const box = element("div", { class: "picker" }, input, list);
  const field = element(
    "div",
    { class: "field" },
    element("label", { for: inputId }, texts.label),
    box,
    hint,
  );
  let chosen: Contract | undefined;
  let found: readonly Contract[] = [];
  let active = -1;

  const move = (to: number) => {
    active = to;
    Array.from(list.children).forEach((option, i) =>
      option.setAttribute("aria-selected", String(i === active)),
    );
    const option = list.children[active];
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    move(-1);
    setText(hint, texts.hint);
  };
  const open = (search: string) => {
    found = searchContracts(offered, search);
    list.replaceChildren(...found.map((contract, i) => optionOf(contract, `${listId}-${i}`)));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    setText(hint, found.length === 0 ? texts.none : texts.matches(found.length));
    move(search === "" ? found.indexOf(chosen!) : found.length > 0 ? 0 : -1);
  };
  const take = (contract: Contract | undefined) => {
    const changed = contract !== chosen;
    chosen = contract;
    input.value = contract ? nameOf(contract) : "";
    close();
    if (changed) field.dispatchEvent(new Event("input"));
  };

  input.addEventListener("input", (event) => {
    event.stopPropagation();
    open(input.value);
  });
  input.addEventListener("click", () => list.hidden && open(""));
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", () => {
    const typed = input.value.trim();
    const exact = offered.find(({ code }) => code === typed.toUpperCase());
    take(typed === "" ? undefined : (exact ?? chosen));
  });
  input.addEventListener("keydown", (event) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) open("");
      else move((active + step + found.length) % found.length);
    } else if (event.key === "Enter" && !list.hidden && found[active]) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      take(chosen);
    }
  });
  // Pressing must not take the focus from the field, or the list would close before the click lands.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = (event.target as Element).closest("[role=option]");
    if (option) take(found[Array.from(list.children).indexOf(option)]);
  });
  const offer = (list: readonly Contract[]) => {
    offered = list;
    chosen = offered.find(({ code }) => code === chosen?.code);
  };
  return Object.defineProperty(Object.assign(field, { value: "", offer }), "value", {
    get: () => chosen?.code ?? "",
    set: (code: string) => {
      chosen = offered.find((contract) => contract.code === code);
      input.value = chosen ? nameOf(chosen) : "";
    },
  });
}

function optionOf(contract: Contract, id: string): HTMLElement {
  return element(
    "div",
    { role: "option", id, "aria-selected": "false" },
    element("span", { class: "option-name" }, element("strong", {}, contract.code), ` ${contract.name}`),
    element("span", { class: "option-place" }, texts.option(contract)),
  );
}
