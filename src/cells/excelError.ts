import { HedgingError, type HedgingErrorKind } from "../hedging/hedgingError";
import { CellError } from "./cell";

/** The error each kind shows in a cell; only #VALUE! and #N/A can carry their message in Excel. */
const codes: Record<HedgingErrorKind, string> = {
  wrongType: "#VALUE!",
  outOfRange: "#VALUE!",
  unknownOption: "#VALUE!",
  wrongShape: "#VALUE!",
  unknownContract: "#N/A",
  differentLengths: "#N/A",
  missing: "#N/A",
  tooFewObservations: "#DIV/0!",
  noVariation: "#DIV/0!",
  collinear: "#VALUE!",
  divisionByZero: "#DIV/0!",
  overflow: "#NUM!",
};

/** Excel's error for any failure; one that is not a HedgingError is a defect, said as such. */
export function excelError(failure: unknown): CustomFunctions.Error {
  if (failure instanceof CellError) return errorOf(failure.code, failure.message);
  if (failure instanceof HedgingError) return errorOf(codes[failure.kind], failure.message);
  return errorOf("#VALUE!", `This is a fault in the add-in, please report it: ${String(failure)}`);
}

function errorOf(code: string, message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message);
}

/** Whether a result cell is an error; by shape, since CustomFunctions is the host's. */
export function isExcelError(cell: unknown): cell is CustomFunctions.Error {
  return typeof cell === "object" && cell !== null && typeof (cell as { code?: unknown }).code === "string";
}
