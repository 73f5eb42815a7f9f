import { addressOf, localAddress, type Area } from "../../workbook/address";
import type { Block, BlockCell, CellValue } from "../../workbook/workbook";
import { callsIn } from "../formula/calls";
import { functionTexts as texts } from "../textsFunctions";
import { constantCells } from "./constant";
import type { FunctionFacts, Parameter } from "./reference";

/** A worked example to write from a cell on, and all the cells that it needs: its result may spill. */
export interface Example {
  readonly block: Block;
  readonly area: string;
}

/** Labels, examples' words and notes, in points. */
const columnWidths = [130, 90, 90];
/** Room for a table that a function spills. */
const spill = { rows: 20, columns: 11 };
const dates = /^(?:dates?|from|to)$/;

/** A function's documented example with its inputs in cells of their own, for the place where it will stand. */
export function exampleBlock(facts: FunctionFacts, namespace: string, at: Area): Example {
  const { formula, result } = facts.examples[0]!;
  const call = callsIn(formula).find(({ name }) => name === `HEDGE.${facts.id}`)!;
  const inputs = call.arguments.map((text, i) => ({
    parameter: facts.parameters[i]!,
    cells: constantCells(text),
  }));
  const rows: (BlockCell | undefined)[][] = [
    [{ content: { text: `${namespace}.${facts.id}` }, style: "heading" }],
    [{ content: { text: facts.sentence }, style: "note" }],
  ];
  const references = new Map<Parameter, string>();
  const place = (row: number, column: number, height: number, width: number) =>
    localAddress({ ...at, row: at.row + row, column: at.column + column, rows: height, columns: width });
  for (const { parameter, cells } of inputs.filter((input) => input.cells.flat().length <= 1)) {
    references.set(parameter, place(rows.length, 1, 1, 1));
    const given = cells[0]?.[0];
    const input = given === undefined ? undefined : inputCell(given, parameter.name);
    rows.push([
      { content: { text: parameter.name } },
      input,
      { content: { text: parameter.text }, style: "note" },
    ]);
  }
  const series = inputs.filter((input) => input.cells.flat().length > 1);
  if (series.length > 0) {
    const first = rows.length + 1;
    const height = Math.max(...series.map(({ cells }) => cells.length));
    const body = Array.from({ length: height + 1 }, (): (BlockCell | undefined)[] => []);
    for (const { parameter, cells } of series) {
      const column = body[0]!.length;
      references.set(parameter, place(first, column, cells.length, cells[0]!.length));
      body[0]!.push({ content: { text: parameter.name } }, ...cells[0]!.slice(1).map(() => undefined));
      for (let i = 0; i < height; i++) {
        const line = cells[i] ?? cells[0]!.map(() => undefined);
        body[i + 1]!.push(
          ...line.map((cell) => (cell === undefined ? undefined : inputCell(cell, parameter.name))),
        );
      }
    }
    rows.push(...body);
  }
  const list = inputs.map(({ parameter }) => references.get(parameter)!).join(", ");
  const whole = formula === `=${formula.slice(call.start, call.end)}`;
  rows.push([
    { content: { text: texts.result } },
    {
      content: { formula: `=${namespace}.${facts.id}(${list})` },
      style: "result",
      ...(whole ? resultFormat(result, facts.id) : {}),
    },
  ]);
  const single = whole && !result.startsWith("{");
  const needed = {
    ...at,
    rows: rows.length + (single ? 0 : spill.rows),
    columns: Math.max(...rows.map((row) => row.length), single ? 0 : spill.columns),
  };
  return { block: { rows, columnWidths }, area: addressOf(needed) };
}

function inputCell(value: CellValue, name: string): BlockCell {
  const content = typeof value === "number" ? { number: value } : { text: String(value) };
  if (typeof value !== "number" || name === "year") return { content, style: "input" };
  const numberFormat = dates.test(name)
    ? "yyyy-mm-dd"
    : value >= 1000 && Number.isInteger(value)
      ? "#,##0"
      : "General";
  return { content, style: "input", numberFormat };
}

function resultFormat(result: string, id: string): { numberFormat?: string } {
  if (/DATE$|^EXPIRY$/.test(id)) return { numberFormat: "yyyy-mm-dd" };
  const number = Number(result);
  if (!Number.isFinite(number)) return {};
  return { numberFormat: Number.isInteger(number) ? "#,##0" : "#,##0.0000" };
}
