import type { WorkbookError } from "../workbook/workbookError";
import { blank, type Entry } from "./entry";
import { initialChoices, type Choices } from "./plan/choices";
import { fieldNames, type FieldName } from "./plan/fields";
import type { Sources, Wishes } from "./plan/plan";
import { sourceOf, type Cells } from "./plan/source";
import { deskIn, initialContractStep, type ContractStep } from "./steps/contractStep";
import { initialPortfolioStep, portfolioIn, type PortfolioStep } from "./steps/portfolioStep";
import type { StepName } from "./steps/steps";
import type { Written } from "./writing/written";

export type Insertion =
  | { readonly state: "none" | "writing" | "done" }
  /** Somebody changed these cells of the sheet written before. */
  | { readonly state: "changed"; readonly changed: readonly string[] }
  | { readonly state: "failed"; readonly error: WorkbookError };

/** Everything the user has chosen and the workbook has answered; all else follows from it. */
export interface State extends Choices, PortfolioStep, ContractStep {
  /** The wizard's step in front. */
  readonly step: StepName;
  /** Address of the selection in the grid; undefined where it is not one range. */
  readonly selection: string | undefined;
  readonly entries: Readonly<Record<FieldName, Entry>>;
  readonly cells: Cells;
  /** Warnings that the user has accepted, by their words: a warning that changes is to be accepted anew. */
  readonly accepted: readonly string[];
  /** The sheet written last. */
  readonly written: Written | undefined;
  readonly insertion: Insertion;
}

export const initialState: State = {
  ...initialChoices,
  ...initialPortfolioStep,
  ...initialContractStep,
  step: "portfolio",
  selection: undefined,
  entries: Object.fromEntries(fieldNames.map((name) => [name, blank])) as State["entries"],
  cells: new Map(),
  accepted: [],
  written: undefined,
  insertion: { state: "none" },
};

export function sourcesIn({ entries, cells }: State): Sources {
  const sources = fieldNames.map((name) => [name, sourceOf(entries[name].text, entries[name].sheet, cells)]);
  return Object.fromEntries(sources) as Sources;
}

export function wishesIn(state: State): Wishes {
  const { contract, level, view, band, rounding } = state;
  const desk = deskIn(state);
  return {
    portfolio: portfolioIn(state),
    contract,
    sources: sourcesIn(state),
    ...{ level, view, band, rounding },
    ...(desk ? { desk } : {}),
  };
}
