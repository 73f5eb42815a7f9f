import { resolve } from "node:path";
import { paneReference } from "../../../.tools/reference.cjs";
import { exampleBlock } from "../../../src/pane/functions/exampleBlock";
import { callsIn } from "../../../src/pane/formula/calls";
import { parseAddress } from "../../../src/workbook/address";
import type { BlockCell } from "../../../src/workbook/workbook";
import { functions as compiled } from "../../call";
import { evaluateFormula } from "../../formula";

const documented = paneReference(resolve(__dirname, "../../../src/functions")).flatMap(
  ({ functions }) => functions,
);
const at = { sheet: "Sheet1", row: 4, column: 2, rows: 1, columns: 1 };
const shown = (cell: BlockCell | undefined) => {
  if (!cell) return "";
  const { content } = cell;
  return "formula" in content ? content.formula : "number" in content ? content.number : content.text;
};
const table = (id: string) => exampleBlock(documented.find((entry) => entry.id === id)!, "HEDGE", at);

test.each(documented.map((facts) => [facts.id, facts] as const))(
  "the inserted example of %s gives what the documented one gives",
  (id, facts) => {
    const { block, area } = exampleBlock(facts, "HEDGEDEV", at);
    const cells = block.rows.map((row) => row.map(shown));
    const formula = String(cells.at(-1)![1]);
    const call = callsIn(formula)[0]!;
    const arguments_ = call.arguments.map((text) => {
      const { row, column, rows, columns } = parseAddress(text)!;
      const given = Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => cells[row - at.row + i]![column - at.column + j] ?? ""),
      );
      return given.map((line) => line.map((cell) => (cell === "" ? null : cell)));
    });
    const result = compiled[id]!(...arguments_);
    const alone = result.length === 1 && result[0]!.length === 1 ? result[0]![0] : result;
    const example = facts.examples[0]!.formula;
    const inner = callsIn(example).find(({ name }) => name === `HEDGE.${id}`)!;
    expect(call.name).toBe(`HEDGEDEV.${id}`);
    expect(alone).toEqual(evaluateFormula(example.slice(inner.start, inner.end)));
    const room = parseAddress(area)!;
    expect(room.rows).toBeGreaterThanOrEqual(cells.length - 1 + result.length);
    expect(room.columns).toBeGreaterThanOrEqual(1 + result[0]!.length);
  },
);

test("scalars stand below one another with their notes, an argument left out has a blank cell", () => {
  const { block, area } = table("MARGINCALL");
  expect(area).toBe("Sheet1!C5:E14");
  expect(block.rows.map((row) => row.slice(0, 2).map(shown))).toEqual([
    ["HEDGE.MARGINCALL"],
    [expect.stringContaining("Deposit")],
    ["contracts", -2],
    ["contract", "ES"],
    ["entry_price", 4500],
    ["current_price", 4635],
    ["margin_balance", ""],
    ["initial_margin", 12000],
    ["maintenance_margin", 9600],
    ["Result", "=HEDGE.MARGINCALL(D7, D8, D9, D10, D11, D12, D13)"],
  ]);
});

test("series stand side by side under their names, dates look like dates", () => {
  const { block } = table("BACKTEST");
  const cells = block.rows.map((row) => row.map(shown));
  expect(cells.slice(-5)).toEqual([
    ["dates", "futures_prices", "portfolio_values", "contracts_held"],
    [43887, 3116, 800000, -6],
    [43913, 2237, 574000, 0],
    [44196, 3756, 965000, 0],
    ["Result", "=HEDGE.BACKTEST(C11:C13, D11:D13, E11:E13, D7, F11:F13, D8, D9)"],
  ]);
  expect(block.rows.at(-2)!.map((cell) => cell!.numberFormat)).toEqual([
    "yyyy-mm-dd",
    "#,##0",
    "#,##0",
    "General",
  ]);
});
