import { cellName } from "../workbook/address";
import type { Grid } from "./grid/grid";
import { byId } from "./page";

/** What an error means where no function said more. */
const meanings: Readonly<Record<string, string>> = {
  "#VALUE!": "an argument has the wrong kind or size",
  "#N/A": "a value is not available, or an argument is missing",
  "#DIV/0!": "division by zero: there are too few numbers, or they do not vary",
  "#NUM!": "the number is too large or cannot be calculated",
  "#NAME?": "there is no function or name of that spelling",
  "#REF!": "the formula refers to cells that are not there",
  "#NULL!": "the ranges do not meet",
  "#SPILL!": "cells that the result needs are not empty",
  "#CALC!": "the result is empty",
  "#CYCLE!": "the formula refers to itself",
};

/** Says what is wrong in the selected cell, and whether the sheet is still calculating. */
export function followGrid(grid: Grid): void {
  const { api } = grid;
  const [address, error, message, calculation] = [
    byId("cell-address", HTMLElement),
    byId("cell-error", HTMLElement),
    byId("cell-message", HTMLElement),
    byId("calculation", HTMLElement),
  ];

  const showCell = () => {
    const cell = grid.activeCell();
    const { values, messages } = grid.cells.read(cell);
    const code = String(values[0]![0]);
    const wrong = code in meanings;
    address.textContent = cellName(cell.row, cell.column);
    error.textContent = wrong ? code : "";
    message.textContent = wrong ? messages[0]![0] || meanings[code]! : "";
    message.title = message.textContent;
  };
  const showCalculated = () => {
    calculation.textContent = "Ready";
    showCell();
  };

  grid.onSelection(showCell);
  api.addEvent(api.Event.SheetValueChanged, showCell);
  api.getFormula().calculationStart(() => (calculation.textContent = "Calculating…"));
  api.getFormula().calculationEnd(showCalculated);
  api.getFormula().calculationResultApplied(showCalculated);
}
