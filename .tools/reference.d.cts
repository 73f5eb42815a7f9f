export interface FunctionDoc {
  readonly id: string;
  readonly sentence: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly text: string;
  }[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}
export function readFunctions(
  folder: string,
): readonly { readonly title: string; readonly functions: readonly FunctionDoc[] }[];
export function paneReference(
  folder: string,
): readonly { readonly title: string; readonly functions: readonly Omit<FunctionDoc, "details">[] }[];
export function syntax(entry: FunctionDoc): string;
export function readmeTable(folder: string): string;
