import type { Contract } from "../../../hedging/contracts/contract";
import { deskInput } from "../../desk/deskInput";
import { entryOf } from "../../desk/deskRow";
import type { DeskSession } from "../../desk/deskSession";
import { button } from "../../elements/button";
import { contractPicker } from "../../elements/contractPicker";
import { element, setText } from "../../elements/element";
import { disclosure } from "../../elements/section";
import { textInput } from "../../elements/textInput";
import { deskTexts } from "../../textsDesk";

const texts = deskTexts.add;
const plainCode = /^\p{L}[\p{L}\p{N}]*$/u;

/** Adds a contract to the desk's table: one of the catalogue, or one that only the desk knows. */
export function addContract(session: DeskSession, catalogue: readonly Contract[]): HTMLElement {
  const picker = contractPicker(catalogue);
  const problem = element("p", { class: "needed", role: "alert" });
  const add = button(texts.button, () => void addKnown(), { appearance: "primary" });
  const own = ownContract(session);

  const addKnown = async () => {
    const contract = catalogue.find(({ code }) => code === picker.value);
    const known = contract && has(session, contract.code);
    setText(problem, contract ? (known ? texts.exists(contract.code) : "") : texts.choose);
    if (contract && !known) await session.add(entryOf(contract));
  };
  picker.addEventListener("input", () => setText(problem, ""));
  session.subscribe(({ desk }) => setText(add, desk ? texts.button : texts.create));
  return element("div", { class: "fields" }, picker, problem, element("div", { class: "actions" }, add), own);
}

function ownContract(session: DeskSession): HTMLElement {
  const code = textInput(texts.ownCode, texts.ownCodeHint);
  const multiplier = textInput(deskTexts.headers.multiplier, texts.ownMultiplierHint);
  const currency = textInput(deskTexts.headers.currency, deskTexts.hints.currency);
  const name = textInput(deskTexts.headers.name, deskTexts.hints.name);
  const add = async () => {
    const wanted = code.value.trim().toUpperCase();
    const wrongCode = !plainCode.test(wanted)
      ? texts.needed
      : has(session, wanted)
        ? texts.exists(wanted)
        : undefined;
    const size = deskInput("multiplier", multiplier.value);
    const wrongSize = "problem" in size ? deskTexts.wrong[size.problem](multiplier.value.trim()) : undefined;
    const number = "cell" in size && "number" in size.cell.content ? size.cell.content.number : undefined;
    code.say(texts.ownCodeHint, wrongCode);
    multiplier.say(
      texts.ownMultiplierHint,
      wrongSize ?? (number === undefined ? deskTexts.wrong.notANumber("") : undefined),
    );
    if (wrongCode !== undefined || number === undefined) return;
    const optional = {
      ...(name.value.trim() === "" ? {} : { name: name.value.trim() }),
      ...(currency.value.trim() === "" ? {} : { currency: currency.value.trim().toUpperCase() }),
    };
    await session.add({ code: wanted, multiplier: number, ...optional });
    if (session.state.outcome?.kind === "failed") return;
    for (const field of [code, multiplier, currency, name]) field.value = "";
  };
  const { part } = disclosure(
    texts.own,
    element(
      "div",
      { class: "fields" },
      code,
      multiplier,
      currency,
      name,
      element(
        "div",
        { class: "actions" },
        button(texts.ownButton, () => void add()),
      ),
    ),
  );
  return part;
}

function has({ state }: DeskSession, code: string): boolean {
  return state.desk?.contracts.some((contract) => contract.code === code) === true;
}
