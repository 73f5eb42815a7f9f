import { price } from "../../format";
import { fields, type FieldName } from "../../plan/fields";
import type { Source } from "../../plan/source";
import type { Session } from "../../session";
import { sourcesIn } from "../../state";
import { entryTexts as texts, fieldTexts } from "../../texts";
import { sourceField } from "./sourceField";

/** A field of the session that takes a number or a cell; what a cell holds is shown below it. */
export function entryField(session: Session, name: FieldName): HTMLElement {
  const field = numberField(session, {
    ...fieldTexts[name],
    text: ({ entries }) => entries[name].text,
    enter: (text) => void session.setEntry(name, text),
    source: (state) => sourcesIn(state)[name],
    allows: fields[name].allows,
  });
  field.dataset.gives = name;
  return field;
}

interface NumberField {
  readonly label: string;
  readonly hint: string;
  readonly wrong: string;
  readonly text: (state: Session["state"]) => string;
  readonly enter: (text: string) => void;
  readonly source: (state: Session["state"]) => Source;
  readonly allows: (value: number) => boolean;
}

/** A field that takes a number or a cell. */
export function numberField(session: Session, { source, allows, ...given }: NumberField): HTMLElement {
  const { label, wrong, text } = given;
  return sourceField(session, {
    ...given,
    use: texts.useCell,
    useFor: texts.useCellFor(label),
    nothing: texts.noCell,
    said: (state) => {
      const found = source(state);
      return found.kind === "cell" ? texts.value(shown(found.reference), price(found.value)) : undefined;
    },
    problem: (state) => {
      const found = source(state);
      if (found.kind === "unusable") return problemText(found);
      if (!("value" in found) || allows(found.value)) return undefined;
      return texts.notAllowed(label, wrong, found.kind === "cell" ? price(found.value) : text(state));
    },
  });
}

function problemText({ problem, shown: text, reference }: Extract<Source, { kind: "unusable" }>): string {
  if (problem === "neither") return texts.neither(text);
  if (problem === "notANumber") return texts.notANumber(shown(reference!), text);
  return texts.problem[problem](text);
}

const shown = (reference: string) => reference.replaceAll("$", "");
