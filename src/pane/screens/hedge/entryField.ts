import { button } from "../../elements/button";
import { textInput } from "../../elements/textInput";
import { price } from "../../format";
import { fields, type FieldName } from "../../plan/fields";
import type { Session } from "../../session";
import { sourcesIn } from "../../state";
import { entryTexts as texts, fieldTexts } from "../../texts";

/** A field of the session that takes a number or a cell; what a cell holds is shown below it. */
export function entryField(session: Session, name: FieldName): HTMLElement {
  const { label, hint } = fieldTexts[name];
  const useCell = button(texts.useCell, () => takeSelection(), { label: texts.useCellFor(label) });
  const field = textInput(label, hint, [useCell]);
  field.dataset.gives = name;
  // Half a word is no mistake yet: problems are told when the user has left the field.
  let done = true;
  let noCell = false;

  const tell = () => {
    const source = sourcesIn(session.state)[name];
    const problem = noCell ? texts.noCell : problemOf(session, name);
    field.say(
      source.kind === "cell" ? texts.value(shown(source.reference), price(source.value)) : hint,
      done ? problem : undefined,
    );
  };
  const enter = (text: string) => {
    noCell = false;
    void session.setEntry(name, text);
  };
  const takeSelection = () => {
    const { selection } = session.state;
    done = true;
    noCell = selection === undefined;
    if (selection === undefined) return tell();
    field.value = selection;
    enter(selection);
  };
  field.addEventListener("input", () => {
    done = false;
    enter(field.value);
  });
  field.addEventListener("change", () => {
    done = true;
    tell();
  });
  session.subscribe(({ entries }) => {
    // An answer may also come from the document, or go when its user starts over.
    if (field.value !== entries[name].text) field.value = entries[name].text;
    tell();
  });
  return field;
}

function problemOf({ state }: Session, name: FieldName): string | undefined {
  const source = sourcesIn(state)[name];
  if (source.kind === "unusable") {
    if (source.problem === "neither") return texts.neither(source.shown);
    if (source.problem === "notANumber") return texts.notANumber(shown(source.reference!), source.shown);
    return texts.problem[source.problem](source.shown);
  }
  if (!("value" in source) || fields[name].allows(source.value)) return undefined;
  const { label, wrong } = fieldTexts[name];
  return texts.notAllowed(
    label,
    wrong,
    source.kind === "cell" ? price(source.value) : state.entries[name].text,
  );
}

const shown = (reference: string) => reference.replaceAll("$", "");
