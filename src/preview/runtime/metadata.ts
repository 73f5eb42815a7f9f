/** What functions.json says of one parameter. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** functions.json, as far as Excel's calculation follows it. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  /** Errors reach parameters of type any as CustomFunctions.Error instead of ending the call. */
  readonly allowErrorForDataTypeAny?: boolean;
}
