import { cellName, localAddress, parseAddress } from "../address";
import type { FormulaCell } from "../workbook";

/**
 * Drops cells that a formula elsewhere spills into: Excel may name that formula for each of them, and entering it there
 * would block the spill. Only equal formulas side by side can be such.
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<FormulaCell[]> {
  const formulas = new Map(cells.map(({ address, formula }) => [address, formula]));
  const repeats = cells.filter(({ address, formula }) =>
    neighbours(address).some((neighbour) => formulas.get(neighbour) === formula),
  );
  if (repeats.length === 0) return [...cells];
  const parents = repeats.map(({ address }) => {
    const area = parseAddress(address)!;
    const parent = context.workbook.worksheets
      .getItem(area.sheet)
      .getRange(localAddress(area))
      .getSpillParentOrNullObject();
    parent.load("rowIndex,columnIndex");
    return { address, area, parent };
  });
  await context.sync();
  const spilled = new Set(
    parents
      .filter(
        ({ area, parent }) =>
          !parent.isNullObject && (parent.rowIndex !== area.row || parent.columnIndex !== area.column),
      )
      .map(({ address }) => address),
  );
  return cells.filter(({ address }) => !spilled.has(address));
}

/** The cells above and to the left. */
function neighbours(address: string): string[] {
  const { row, column } = parseAddress(address)!;
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return [
    ...(row > 0 ? [sheet + cellName(row - 1, column)] : []),
    ...(column > 0 ? [sheet + cellName(row, column - 1)] : []),
  ];
}
