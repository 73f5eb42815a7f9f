import { deskFields, type DeskField } from "../../../cells/deskTable";
import type { Contract } from "../../../hedging/contracts/contract";
import type { DeskContract } from "../../desk/deskContracts";
import { isoOf } from "../../desk/deskInput";
import type { DeskSession } from "../../desk/deskSession";
import { button } from "../../elements/button";
import { element, setText } from "../../elements/element";
import { textInput, type TextInput } from "../../elements/textInput";
import { deskTexts as texts } from "../../textsDesk";
import { today } from "../../today";

type Field = Exclude<DeskField, "code">;
const order: readonly Field[] = [
  "initial margin",
  "maintenance margin",
  "margin date",
  "fee",
  ...deskFields.filter((field): field is Field => ["multiplier", "tick", "currency", "name"].includes(field)),
];

/** One row of the desk's table: its line, and its fields once it is opened. */
export interface DeskRowEntry {
  readonly part: HTMLElement;
  show(contract: DeskContract, known: Contract | undefined): void;
}

export function deskRowEntry(session: DeskSession): DeskRowEntry {
  const title = element("strong");
  const line = element("span", { class: "hint" });
  const mark = element("span", { class: "mark" });
  const part = element("details", { class: "expander" }, element("summary", {}, title, " ", line, " ", mark));
  let row: DeskContract | undefined;
  let catalogued: Contract | undefined;
  let inputs: ReadonlyMap<Field, TextInput> | undefined;

  const enter = async (field: Field, text: string) => {
    const cell = row?.cells[field];
    if (!cell || text.trim() === shown(field, cell.value)) return;
    const problem = await session.enter(cell, field, text);
    if (problem) inputs!.get(field)!.say("", texts.wrong[problem](text.trim()));
  };
  const build = () => {
    const now = button(texts.today, () => void enter("margin date", isoOf(today())), {
      label: texts.todayFor(row!.code),
    });
    inputs = new Map(
      order.map((field) => {
        const input = textInput(
          texts.headers[field],
          texts.hints[field],
          field === "margin date" ? [now] : [],
        );
        input.addEventListener("change", () => void enter(field, input.value));
        return [field, input];
      }),
    );
    part.append(element("div", { class: "fields expanded" }, ...inputs.values()));
    fillIn();
  };
  const fillIn = () => {
    for (const [field, input] of inputs ?? []) {
      const cell = row!.cells[field];
      const closed = cell === undefined || cell.calculated;
      // What is being typed is not taken from under its user.
      if (!input.contains(document.activeElement)) input.value = cell ? shown(field, cell.value) : "";
      input.querySelector("fluent-text-input")!.toggleAttribute("readonly", closed);
      input.say(hintOf(field));
    }
  };
  const hintOf = (field: Field) => {
    const cell = row!.cells[field];
    if (!cell) return texts.noColumn(field);
    if (cell.calculated) return texts.calculated;
    return [texts.hints[field], catalogued && texts.catalogue(field, catalogued)].filter(Boolean).join(" ");
  };
  part.addEventListener("toggle", build, { once: true });
  return {
    part,
    show(contract, known) {
      row = contract;
      catalogued = known;
      const initial = contract.cells["initial margin"]?.value;
      const date = contract.cells["margin date"]?.value;
      setText(title, contract.code || texts.noCode);
      setText(
        line,
        [
          String(contract.cells.name?.value || known?.name || ""),
          texts.margins(
            typeof initial === "number" ? initial : undefined,
            typeof date === "number" ? isoOf(date) : undefined,
          ),
        ]
          .filter(Boolean)
          .join(", "),
      );
      const [worst] = contract.problems;
      mark.hidden = worst === undefined;
      mark.classList.toggle("bad", worst?.blocks === true);
      setText(mark, worst ? texts.mark(worst) : "");
      fillIn();
    },
  };
}

function shown(field: Field, value: string | number | boolean): string {
  return field === "margin date" && typeof value === "number" ? isoOf(value) : String(value);
}
