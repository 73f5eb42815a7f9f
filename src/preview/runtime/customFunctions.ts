import type { FunctionMetadata } from "./metadata";

/** A custom function as it registered itself. */
export type Implementation = (...values: unknown[]) => unknown;

/** The CustomFunctions object that functions.js finds on its window. */
export interface CustomFunctionsGlobal {
  associate(id: string | Record<string, Implementation>, implementation?: Implementation): void;
  readonly Error: typeof CustomFunctions.Error;
  readonly ErrorCode: typeof CustomFunctions.ErrorCode;
}

export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as unknown as typeof CustomFunctions.ErrorCode;

export class FunctionError {
  constructor(
    readonly code: CustomFunctions.ErrorCode,
    readonly message?: string,
  ) {}
}

/** Collects what functions.js associates, until every function of the metadata is there. */
export class Registry {
  private readonly implementations = new Map<string, Implementation>();

  readonly customFunctions: CustomFunctionsGlobal = {
    associate: (id, implementation) => {
      const all = typeof id === "string" ? { [id]: implementation! } : id;
      for (const [each, its] of Object.entries(all)) this.implementations.set(each.toUpperCase(), its);
    },
    Error: FunctionError as typeof CustomFunctions.Error,
    ErrorCode,
  };

  implementation(id: string): Implementation | undefined {
    return this.implementations.get(id.toUpperCase());
  }

  /** Names of the functions that metadata describes and no script has associated. */
  missing(functions: readonly FunctionMetadata[]): string[] {
    return functions.filter(({ id }) => !this.implementation(id)).map(({ name }) => name);
  }
}
