/** What the build reads from the functions' doc comments and lays beside the pane. */
export interface FunctionFacts {
  readonly id: string;
  readonly sentence: string;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  /** One phrase with unit and default. */
  readonly text: string;
}

export interface Topic {
  readonly title: string;
  readonly functions: readonly FunctionFacts[];
}

export type Reference = readonly Topic[];

/** The list of functions did not come, as when the machine is offline. */
export class NotLoaded extends Error {}

/** Not part of the bundle: only those who open a tab that needs it load it. */
export async function loadReference(): Promise<Reference> {
  try {
    const answer = await fetch("reference.json");
    if (answer.ok) return (await answer.json()) as Reference;
    throw new Error(`reference.json: ${answer.status}`);
  } catch (error) {
    throw new NotLoaded(String(error));
  }
}

/** HEDGE.VIEW(view), optional arguments in square brackets. */
export function syntaxOf({ id, parameters }: FunctionFacts, namespace: string): string {
  const list = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${namespace}.${id}(${list.join(", ")})`;
}
