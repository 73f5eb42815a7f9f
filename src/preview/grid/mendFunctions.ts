import { ErrorType, ErrorValueObject, IFunctionService, type BaseFunction } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/presets";

/** A function of the library that throws would leave the whole calculation unfinished: its cell becomes an error instead. */
export function mendFunctions(injector: Injector): void {
  const service = injector.get(IFunctionService);
  const register = service.registerExecutors.bind(service);
  service.registerExecutors = (...functions) => {
    functions.forEach(mend);
    register(...functions);
  };
  service.getExecutors().forEach(mend);
}

function mend(its: BaseFunction): void {
  const calculate = its.calculate.bind(its);
  its.calculate = (...given) => {
    try {
      return calculate(...given);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}
