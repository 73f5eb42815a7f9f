import { BaseFunction, ErrorType, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Blank } from "../runtime/argument";
import { call } from "../runtime/call";
import type { Registry } from "../runtime/customFunctions";
import type { FunctionMetadata, Metadata } from "../runtime/metadata";
import { addressOf } from "../../workbook/address";
import type { Messages } from "./messages";
import { argumentOf, valueObjectOf } from "./valueObjects";

/** The prefix of every function, as the add-in's manifest gives it. */
export const namespace = "HEDGE";

export interface Engine {
  readonly metadata: Metadata;
  readonly registry: Registry;
  readonly blank: Blank;
  readonly messages: Messages;
  readonly sheetName: (sheetId: string) => string;
  /** False while the add-in has not started: its functions are names that nobody knows. */
  readonly started: () => boolean;
}

export const fullName = ({ name }: FunctionMetadata) => `${namespace}.${name}`;

/** One class per function, as the formula engine takes them. */
export function functionClasses(engine: Engine): [new () => BaseFunction, string][] {
  return engine.metadata.functions.map((its) => [functionClass(engine, its), fullName(its)]);
}

const mostArguments = 255;

function functionClass(engine: Engine, its: FunctionMetadata): new () => BaseFunction {
  const { parameters } = its;
  const { blank } = engine;
  return class extends BaseFunction {
    // The function itself says which argument is missing; the engine would only say #N/A.
    override minParams = 0;
    override maxParams = parameters.some(({ repeating }) => repeating) ? mostArguments : parameters.length;

    constructor() {
      super(fullName(its));
    }

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      if (!engine.started()) return ErrorValueObject.create(ErrorType.NAME);
      const { row, column } = this;
      const sheetId = this.subUnitId ?? "";
      const address = addressOf({ sheet: engine.sheetName(sheetId), row, column, rows: 1, columns: 1 });
      const implementation = engine.registry.implementation(its.id)!;
      const cells = call(engine.metadata, its, implementation, given.map(argumentOf), { blank, address });
      engine.messages.record(sheetId, row, column, cells);
      return valueObjectOf(cells);
    }
  };
}
