import norris from "../golden/nistNorris.json";
import univariate from "../golden/nistUnivariate.json";
import { call, cell, column } from "../call";

/** Digits of agreement, the logarithm of the relative error: 15 is all that the certified values print. */
function digits(actual: unknown, certified: number): number {
  expect(typeof actual).toBe("number");
  const error = Math.abs((actual as number) - certified) / Math.abs(certified);
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

interface Series {
  readonly name: string;
  readonly observations: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly ofDoubles: number;
  readonly data?: readonly number[];
  readonly first?: number;
  readonly pair?: readonly number[];
}

function dataOf({ data, first, pair }: Series): readonly number[] {
  return data ?? [first!, ...Array.from({ length: 500 }, () => pair!).flat()];
}

// The digits that must agree where they are not all: with the certified standard deviation, with that of the nearest
// doubles, with the mean. 10000000.1 is a double only to 1e-9, which leaves 8 digits of a standard deviation of 0.1.
const least: Record<string, readonly number[]> = {
  Mavro: [13, 14.4, 14.4],
  Michelso: [13.8, 14.4, 14.4],
  NumAcc2: [14.4, 14.4, 14.9],
  NumAcc3: [9.4, 14.2, 14.9],
  NumAcc4: [8.2, 14.2, 14.9],
};

describe.each(univariate.series as readonly Series[])("NIST StRD, univariate: $name", (series) => {
  const data = column(...dataOf(series));
  const [certified, ofDoubles, ofMean] = least[series.name] ?? [14.4, 14.4, 14.4];
  const nothing = column(...dataOf(series).map(() => 0));

  test("has all its observations", () => {
    expect(data).toHaveLength(series.observations);
  });

  test("the standard deviation as a tracking error against nothing", () => {
    const deviation = cell("TRACKINGERROR", data, nothing);
    expect(digits(deviation, series.standardDeviation)).toBeGreaterThan(certified!);
    expect(digits(deviation, series.ofDoubles)).toBeGreaterThan(ofDoubles!);
  });

  test("the mean as the beta of equal holdings", () => {
    const equal = column(...dataOf(series).map(() => 1));
    expect(digits(cell("PORTFOLIOBETA", equal, data), series.mean)).toBeGreaterThan(ofMean!);
  });
});

describe("NIST StRD, linear regression: Norris", () => {
  const { certified } = norris;
  const y = column(...norris.y);
  const x = column(...norris.x);
  const figures = (id: string, ...given: unknown[]): Record<string, unknown> =>
    Object.fromEntries(call(id, ...given) as [string, unknown][]);

  test("slope", () => {
    expect(digits(cell("BETA", y, x), certified.slope)).toBeGreaterThan(14);
    expect(digits(cell("BETA", y, x, "ewma", 1), certified.slope)).toBeGreaterThan(14);
    expect(digits(cell("MINVARRATIO", y, x), certified.slope)).toBeGreaterThan(14);
    const rolling = call("ROLLINGBETA", y, x, 36) as unknown[][];
    expect(digits(rolling.at(-1)![0], certified.slope)).toBeGreaterThan(14);
  });

  test.each([
    ["Beta", certified.slope, 14],
    ["Standard error", certified.slopeStandardError, 13],
    ["Alpha", certified.intercept, 12],
    ["R squared", certified.rSquared, 14],
    ["Residual volatility", certified.residualStandardDeviation, 13],
    ["t statistic", Math.sqrt(certified.fStatistic), 13],
  ])("%s of BETASTATS", (label, value, least) => {
    expect(digits(figures("BETASTATS", y, x)[label], value)).toBeGreaterThan(least);
  });

  test.each([
    ["Slope", certified.slope, 14],
    ["Intercept", certified.intercept, 12],
    ["Slope standard error", certified.slopeStandardError, 13],
    ["R squared", certified.rSquared, 14],
    ["F statistic", certified.fStatistic, 13],
  ])("%s of HEDGETEST", (label, value, least) => {
    expect(digits(figures("HEDGETEST", y, x)[label], value)).toBeGreaterThan(least);
  });
});
