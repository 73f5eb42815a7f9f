import type { Entry } from "../entry";
import { initialChoices, type Choices } from "../plan/choices";
import { fieldNames } from "../plan/fields";
import { initialState, type State } from "../state";
import type { Written } from "../writing/written";

const choiceNames = Object.keys(initialChoices) as (keyof Choices)[];
/** What is kept of the state as it is; a step that adds a choice names it here. */
const choices = [
  ...choiceNames,
  "step",
  "roles",
  "countTotal",
  "betaFrom",
  "historyKind",
  "histories",
  "code",
  "remembered",
  "contractHistory",
  "periodsPerYear",
  "rates",
] as const;

/** All that the user has said in the wizard, as it is kept with the document. What the workbook said is read anew. */
export interface Answers extends Pick<State, (typeof choices)[number]> {
  readonly version: typeof version;
  /** Address of the holdings, as it was asked for. */
  readonly holdings?: string;
  readonly written?: Written;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Raised where older answers could be misread; those are forgotten. */
const version = 1;

export function answersOf(state: State): Answers {
  const given = Object.entries(state.entries).filter(([, { text }]) => text.trim() !== "");
  return {
    version,
    ...(Object.fromEntries(choices.map((name) => [name, state[name]])) as Pick<
      State,
      (typeof choices)[number]
    >),
    ...(state.reading.state === "read" ? { holdings: state.reading.place ?? state.reading.requested } : {}),
    ...(state.written ? { written: state.written } : {}),
    entries: Object.fromEntries(given),
  };
}

/** Answers from their kept text; undefined where there are none that this version understands. */
export function answersFrom(kept: string | undefined): Answers | undefined {
  if (kept === undefined) return undefined;
  try {
    const answers = JSON.parse(kept) as Answers;
    return answers.version === version ? answers : undefined;
  } catch {
    return undefined;
  }
}

/** The part of the state that follows from answers alone; the holdings are still to be read. */
export function stateFrom(answers: Answers): Partial<State> {
  const kept = choices.filter((name) => typeof answers[name] === typeof initialState[name]);
  const entries = fieldNames.map((name) => [name, answers.entries[name] ?? initialState.entries[name]]);
  return {
    ...Object.fromEntries(kept.map((name) => [name, answers[name]])),
    written: answers.written,
    entries: Object.fromEntries(entries) as State["entries"],
  };
}

/** Whether there is anything that starting over would forget. */
export function hasAnswers(state: State): boolean {
  return JSON.stringify(answersOf(state)) !== JSON.stringify(answersOf(initialState));
}
