// The slope of two columns of cells by other libraries, what each needs of conversion counted.
import * as formulajs from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";
import jstat from "jstat";
import { linearRegression, sampleCovariance, sampleVariance } from "simple-statistics";

const { jStat } = jstat;
const flat = (column) => column.map(([cell]) => cell);

export const slopes = {
  // Its own flattening of a range takes time with the square of the rows: it gets the columns flat.
  "@formulajs/formulajs": (y, x) => formulajs.SLOPE(flat(y), flat(x)),
  "simple-statistics": (y, x) => {
    const market = flat(x);
    return sampleCovariance(flat(y), market) / sampleVariance(market);
  },
  "simple-statistics, linearRegression": (y, x) => linearRegression(x.map(([m], row) => [m, y[row][0]])).m,
  jstat: (y, x) => {
    const market = flat(x);
    return jStat.covariance(flat(y), market) / jStat.variance(market, true);
  },
};

const options = { licenseKey: "gpl-v3", maxRows: 1_100_000 };

export function hyperFormulaSlope(y, x) {
  const sheet = y.map(([cell], row) => [cell, x[row][0]]);
  sheet[0].push(`=SLOPE(A1:A${y.length},B1:B${y.length})`);
  const engine = HyperFormula.buildFromArray(sheet, options);
  const slope = engine.getCellValue({ sheet: 0, row: 0, col: 2 });
  engine.destroy();
  return slope;
}

/** A sheet with CONTRACTS as native formulas, which are evaluated anew each time the multiplier is entered. */
export function hyperFormulaContracts(values, betas, prices) {
  const sheet = values.map(([value], row) => {
    const n = row + 1;
    return [value, betas[row][0], prices[row][0], `=ROUND((0-B${n})*A${n}/(C${n}*$E$1),0)`];
  });
  sheet[0].push(25);
  const engine = HyperFormula.buildFromArray(sheet, { ...options, useColumnIndex: false });
  let multiplier = 25;
  return {
    // An input that stays the same would have nothing evaluated.
    evaluate: () => {
      multiplier = 75 - multiplier;
      engine.setCellContents({ sheet: 0, row: 0, col: 4 }, [[multiplier]]);
    },
    result: (row) => engine.getCellValue({ sheet: 0, row, col: 3 }),
  };
}
