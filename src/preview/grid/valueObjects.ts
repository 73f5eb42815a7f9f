import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { Argument, Cell } from "../runtime/argument";
import { isError } from "../runtime/cellError";
import { isFormatted, type ResultCell } from "../runtime/result";

/** What the formula engine hands to a function, as an argument of the runtime. */
export function argumentOf(value: BaseValueObject): Argument {
  if (value.isArray()) {
    const array = value as ArrayValueObject;
    const columns = array.getColumnCount();
    const rows = array.getArrayValue();
    return {
      kind: "matrix",
      rows: Array.from({ length: array.getRowCount() }, (_, row) =>
        Array.from({ length: columns }, (_, column) => cellOf(rows[row]?.[column])),
      ),
    };
  }
  // The engine marks an argument that is left out (f(a,,b)) with its null; a blank cell comes as a 1 × 1 array.
  return value.isNull() ? { kind: "omitted" } : { kind: "value", value: cellOf(value) };
}

function cellOf(value: BaseValueObject | null | undefined | void): Cell {
  if (!value || value.isNull()) return undefined;
  if (value.isError()) {
    const error = value as ErrorValueObject;
    return { code: error.getErrorType(), message: error.getErrorContent() };
  }
  return value.getValue();
}

/** The result of a call as the formula engine spills it. */
export function valueObjectOf(cells: readonly (readonly ResultCell[])[]): BaseValueObject {
  const rows = cells.map((row) => row.map(objectOf));
  if (rows.length === 1 && rows[0]!.length === 1) return rows[0]![0]!;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function objectOf(cell: ResultCell): BaseValueObject {
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (isError(cell)) return ErrorValueObject.create(cell.code as ErrorType, cell.message);
  if (isFormatted(cell)) return NumberValueObject.create(cell.number, cell.numberFormat);
  throw new TypeError("unknown kind of result");
}
