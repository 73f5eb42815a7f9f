import { nativeCells } from "../../../src/pane/native/nativeCells";
import type { NativeCell, RangeNow } from "../../../src/pane/native/context";
import { nativeReferences } from "../../../src/pane/native/nativeReferences";
import { addressOf, cellName, parseAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/workbook";
import { cases } from "./cases";
import { evaluated, type Call } from "./evaluated";
import { definedNames, sheetsOf, type State } from "./workbook";

export interface Copied {
  readonly formula: string;
  /** The first cell of the result, on the first sheet. */
  readonly cell: string;
  readonly copy: readonly (readonly NativeCell[])[];
  /** What HEDGE's functions give, as the copy was made and after other numbers were typed in. */
  readonly values: Values;
  readonly changed: Values;
}

type Values = readonly (readonly CellValue[])[];

const firstColumn = 7;

/** Every case beneath one another with a row between, calculated by `call` and translated. */
export function copied(call: Call): Copied[] {
  let row = 0;
  return cases.map((written) => {
    const formula = `=${written}`;
    const cell = cellName(row, firstColumn);
    const [values, changed] = (["copied", "changed"] as const).map(
      (state) => evaluated(formula, call, (reference) => rangeNow(reference, state).values) as Values,
    ) as [Values, Values];
    const ranges = new Map(nativeReferences(formula).map((name) => [name, rangeNow(name, "copied")]));
    const copy = nativeCells(formula, { cell: `Sheet1!${cell}`, values, ranges });
    row += values.length + 1;
    return { formula, cell, copy, values, changed };
  });
}

const sheets = { copied: sheetsOf("copied"), changed: sheetsOf("changed") };

function rangeNow(reference: string, state: State): RangeNow {
  const area = parseAddress(definedNames[reference] ?? reference, "Sheet1");
  if (!area) throw new Error(`${reference} is nothing in the test workbook`);
  const { sheet, row, column, rows, columns } = area;
  const cells = sheets[state][sheet]!;
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cells[row + i]?.[column + j] ?? ""),
  );
  return { requested: addressOf(area), address: addressOf(area), values };
}
