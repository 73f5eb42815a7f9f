import type { RangeSource } from "../../history/rangeSource";
import type { Session } from "../../session";
import type { State } from "../../state";
import { workbookErrorText } from "../../texts";
import { historyTexts as texts } from "../../textsPortfolio";
import { sourceField } from "./sourceField";

/** A field that takes a range: an address, a name or a table's column, or the selection. */
export function rangeField(
  session: Session,
  given: {
    readonly label: string;
    readonly hint: string;
    readonly text: (state: State) => string;
    readonly enter: (text: string) => void;
    readonly source: (state: State) => RangeSource;
  },
): HTMLElement {
  const { source, ...rest } = given;
  return sourceField(session, {
    ...rest,
    use: texts.use,
    useFor: texts.useFor(given.label),
    nothing: texts.noRange,
    said: (state) => {
      const found = source(state);
      if (found.kind === "reading") return texts.reading;
      if (found.kind !== "range") return undefined;
      return texts.given(found.address.replaceAll("$", ""), found.values.length);
    },
    problem: (state) => {
      const found = source(state);
      return found.kind === "failed" ? workbookErrorText(found.error.kind, found.error.detail) : undefined;
    },
  });
}
