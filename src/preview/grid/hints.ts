import { BooleanNumber } from "@univerjs/presets";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "../runtime/metadata";
import { fullName } from "./functionClasses";

/** What autocomplete and the argument hints say of each function: the words of functions.json. */
export function hints(functions: readonly FunctionMetadata[]): IFunctionInfo[] {
  return functions.map((its) => ({
    functionName: fullName(its),
    functionType: FunctionType.User,
    description: its.description ?? "",
    abstract: its.description ?? "",
    functionParameter: its.parameters.map(hint),
  }));
}

function hint({ name, description = "", optional, repeating }: ParameterMetadata) {
  return {
    name,
    detail: optional ? `${description} (optional)` : description,
    example: name,
    require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
