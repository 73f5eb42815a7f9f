// The same work by other libraries, from the same cells.
import { call } from "./bundle.mjs";
import { marketAndPortfolio, marketAndTable, positions } from "./cells.mjs";
import { interleaved, median, ratio } from "./clock.mjs";
import { hyperFormulaContracts, hyperFormulaSlope, slopes } from "./peers.mjs";

const names = Object.keys(slopes);
const faster = (work, against, theirs, ours, atLeast) => ({
  work,
  against,
  value: ratio(theirs, ours),
  unit: "× as fast",
  atLeast,
  ms: median(theirs),
});
const each = (workOf) => Object.fromEntries(names.map((name) => [name, workOf(slopes[name])]));

export function pairsBesideOthers() {
  const { market, portfolio } = marketAndPortfolio(1_000_000);
  const beta = () => call("BETA", portfolio, market);
  const times = interleaved(
    { beta, ...each((slope) => () => slope(portfolio, market)) },
    { rounds: 9, warmUp: 1 },
  );
  const few = marketAndPortfolio(100_000);
  const sheet = interleaved(
    {
      beta: () => call("BETA", few.portfolio, few.market),
      hyperformula: () => hyperFormulaSlope(few.portfolio, few.market),
    },
    { rounds: 3, warmUp: 1 },
  );
  return [
    ...names.map((name) =>
      faster("BETA, 1,000,000 pairs", name, times[name], times.beta, /formulajs/.test(name) ? 4 : 1),
    ),
    faster(
      "BETA, 100,000 pairs",
      "hyperformula, its sheet built from the cells",
      sheet.hyperformula,
      sheet.beta,
      1,
    ),
  ];
}

export function tableBesideOthers() {
  const { market, table } = marketAndTable(2520, 500);
  const columns = table[0].map((_, j) => table.map((row) => [row[j]]));
  const beta = () => call("BETA", table, market);
  const all = (slope) => () => columns.forEach((one) => slope(one, market));
  const times = interleaved({ beta, ...each(all) }, { rounds: 7, warmUp: 1 });
  const fastest = names.reduce((a, b) => (median(times[a]) < median(times[b]) ? a : b));
  return [
    faster("BETA, 2,520 days × 500 holdings", `500 calls of ${fastest}`, times[fastest], times.beta, 5),
  ];
}

export function contractsBesideOthers() {
  const { values, betas, prices } = positions(100_000);
  const contracts = () => call("CONTRACTS", values, betas, "ES", prices);
  const engine = hyperFormulaContracts(values, betas, prices);
  engine.evaluate();
  if (engine.result(7) !== contracts()[7][0]) throw new Error("HyperFormula and CONTRACTS differ");
  const times = interleaved({ contracts, hyperformula: engine.evaluate }, { rounds: 7, warmUp: 1 });
  const against = "hyperformula evaluating the same formula";
  return [faster("CONTRACTS, 100,000 rows", against, times.hyperformula, times.contracts, 10)];
}
