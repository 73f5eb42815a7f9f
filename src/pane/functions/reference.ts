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

/** Not part of the bundle: only those who open a tab that needs it load it. */
export async function loadReference(): Promise<Reference> {
  const answer = await fetch("reference.json");
  if (!answer.ok) throw new Error(`reference.json: ${answer.status}`);
  return (await answer.json()) as Reference;
}

/** HEDGE.VIEW(view), optional arguments in square brackets. */
export function syntaxOf({ id, parameters }: FunctionFacts, namespace: string): string {
  const list = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${namespace}.${id}(${list.join(", ")})`;
}
