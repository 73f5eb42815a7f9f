import { button } from "../../elements/button";
import { textInput } from "../../elements/textInput";
import type { Session } from "../../session";
import type { State } from "../../state";

/** A field whose text names something of the workbook: what is shown below it, and what is wrong. */
export interface SourceField {
  readonly label: string;
  readonly hint: string;
  /** The button that takes the selection, and how it is read aloud. */
  readonly use: string;
  readonly useFor: string;
  /** Said where the button is pressed without one range selected. */
  readonly nothing: string;
  readonly text: (state: State) => string;
  readonly enter: (text: string) => void;
  /** What the text has led to, in place of the hint. */
  readonly said: (state: State) => string | undefined;
  readonly problem: (state: State) => string | undefined;
}

/** Problems are told when the user has left the field: half a word is no mistake yet. */
export function sourceField(session: Session, given: SourceField): HTMLElement {
  const use = button(given.use, () => takeSelection(), { label: given.useFor });
  const field = textInput(given.label, given.hint, [use]);
  let done = true;
  let nothing = false;

  const tell = () => {
    const { state } = session;
    const problem = nothing ? given.nothing : given.problem(state);
    field.say(given.said(state) ?? given.hint, done ? problem : undefined);
  };
  const enter = (text: string) => {
    nothing = false;
    given.enter(text);
  };
  const takeSelection = () => {
    const { selection } = session.state;
    done = true;
    nothing = selection === undefined;
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
  session.subscribe((state) => {
    // An answer may also come from the document, or go when its user starts over.
    if (field.value !== given.text(state)) field.value = given.text(state);
    tell();
  });
  return field;
}
