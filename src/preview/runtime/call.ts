import { argumentValue, CallRefused, type Argument, type Blank } from "./argument";
import { isError, returnedError, valueError } from "./cellError";
import { FunctionError, type Implementation } from "./customFunctions";
import type { FunctionMetadata, Metadata, ParameterMetadata } from "./metadata";
import { resultCells, type ResultCell } from "./result";

export interface CallOptions {
  readonly blank: Blank;
  /** Address of the calling cell: "Sheet1!B2". */
  readonly address: string;
}

/** One call of a custom function from a cell, as Excel makes it: never throws. */
export function call(
  metadata: Pick<Metadata, "allowErrorForDataTypeAny">,
  its: FunctionMetadata,
  implementation: Implementation,
  given: readonly Argument[],
  { blank, address }: CallOptions,
): ResultCell[][] {
  const handover = {
    blank,
    errorsReachAny: metadata.allowErrorForDataTypeAny === true,
    toError: ({ code, message }: { code: string; message: string }) =>
      new FunctionError(code as CustomFunctions.ErrorCode, message),
  };
  const value = (parameter: ParameterMetadata, index: number) =>
    argumentValue(given[index] ?? { kind: "omitted" }, parameter, handover);
  try {
    const fixed = its.parameters.filter(({ repeating }) => !repeating).map(value);
    const repeating = its.parameters.find((parameter) => parameter.repeating);
    const rest = repeating
      ? [given.slice(fixed.length).map((each) => argumentValue(each, repeating, handover))]
      : [];
    // Excel appends the invocation after the declared arguments.
    return resultCells(implementation(...fixed, ...rest, { address, functionName: its.id }));
  } catch (failure) {
    return failureCells(failure);
  }
}

function failureCells(failure: unknown): ResultCell[][] {
  if (failure instanceof CallRefused) return [[failure.error]];
  // A JavaScript error with a code (Node's, the DOM's) is no CustomFunctions.Error, but Excel has #VALUE! for both.
  return [[isError(failure) ? returnedError(failure) : valueError()]];
}
