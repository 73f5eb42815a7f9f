import { betaBy, type BetaMethod } from "../hedging/beta/betaMethod";
import { slopeOf } from "../hedging/beta/olsBeta";
import { momentsOfPairs } from "./pairMoments";
import { columnBetas } from "../hedging/beta/columnBetas";
import { vasicekPrior } from "../hedging/beta/vasicekPrior";
import { withoutHoles } from "../hedging/statistics/withoutHoles";
import { withPrior } from "./betaMethodArgument";
import { attempt } from "./evaluate";
import { isExcelError } from "./excelError";
import { CellError, plain } from "./cell";
import { refuseDifferentLengths, type Series } from "./series";
import { numbersOf, numbersOfEach, type SeriesNumbers } from "./seriesNumbers";
import { cleaned } from "./spill";

type Pair = readonly [portfolio: Float64Array, market: Float64Array];

const fewestColumns = 3;

/** Beta of each portfolio; a fault of one spoils no other, and vasicek's prior comes from those without one. */
export function betasOf(
  portfolios: readonly Series[],
  market: Series,
  method: BetaMethod | "columns",
): unknown[] {
  if (method === "columns" && portfolios.length < fewestColumns) withPrior(method);
  const [only] = portfolios;
  if (only && portfolios.length === 1 && method !== "columns" && method.name === "ols") {
    return [attempt(() => cleaned(slopeOf(momentsOfPairs(only, market))))];
  }
  const index = numbersOf(market);
  const quick = quickBetas(portfolios, market, index, method);
  const rest = portfolios.filter((_, i) => Number.isNaN(quick[i]!));
  const pairs = numbersOfEach(rest).map((numbers, i) =>
    attempt((): Pair => {
      refuseDifferentLengths(rest[i]!, market);
      const error = numbers.error ?? index.error;
      if (error) throw error;
      return [numbers.numbers, index.numbers];
    }),
  );
  const used = attempt(() => {
    if (method !== "columns") return method;
    return vasicekPrior(pairs.flatMap((pair) => (isExcelError(pair) ? [] : [withoutHoles(...pair)])));
  });
  const betas = pairs.map((pair) => {
    if (isExcelError(pair)) return pair;
    return isExcelError(used) ? used : attempt(() => cleaned(betaBy(used, ...pair)));
  });
  let next = 0;
  return portfolios.map((_, i) => (Number.isNaN(quick[i]!) ? betas[next++] : cleaned(quick[i]!)));
}

/** Betas by ols of columns of numbers, read where they lie; NaN for every other, which has to be looked at by itself. */
function quickBetas(
  portfolios: readonly Series[],
  market: Series,
  { numbers, holes, error }: SeriesNumbers,
  method: BetaMethod | "columns",
): ArrayLike<number> {
  const { lies, length, rows } = portfolios[0]!;
  const beside = portfolios.length > 1 && lies === "down" && length === market.length;
  if (method === "columns" || method.name !== "ols" || !beside || error) return portfolios.map(() => NaN);
  if (holes === 0) return columnBetas(rows, portfolios.length, numbers);
  const whole = rows.filter((_, row) => !Number.isNaN(numbers[row]!));
  // An error value counts even beside a hole of the market.
  const faulty = rows.some(
    (row, i) => Number.isNaN(numbers[i]!) && row.some((cell) => plain(cell) instanceof CellError),
  );
  if (faulty) return portfolios.map(() => NaN);
  return columnBetas(
    whole,
    portfolios.length,
    numbers.filter((value) => !Number.isNaN(value)),
  );
}
