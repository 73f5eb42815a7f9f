import type { Given } from "./given";
import type { Paired } from "./paired";
import { Untranslatable } from "./untranslatable";

/** Medians of slopes take a square of the pairs, so longer series are not written as a formula. */
const mostForMedian = 250;

/** The built-in formula of a beta by the method asked for; `prior` is what vasicek shrinks to without a parameter. */
export function betaFormula(given: Given, pairs: Paired, prior: Prior | undefined): string {
  const literal = given.argument("method").given ? given.argument("method").literal : "ols";
  // Each method needs its own arguments, so one that stands in a cell is taken as it is now and guarded.
  const asked = literal ?? given.now("method");
  if (typeof asked !== "string") throw new Untranslatable("option");
  const method = asked.trim().toLowerCase() || "ols";
  const formula = methods[method];
  if (!formula) throw new Untranslatable("option");
  const text = formula(pairs, given, prior);
  if (literal !== undefined) return text;
  const cell = given.value("method");
  return `IF(${cell}="${asked}",${text},NA())`;
}

export interface Prior {
  readonly mean: string;
  readonly variance: string;
}

/** The prior of vasicek from the betas of three portfolios or more. */
export function vasicekPrior(all: readonly Paired[]): Prior | undefined {
  if (all.length < 3) return undefined;
  const slopes = all.map((pairs) => pairs.slope).join(",");
  return { mean: `AVERAGE(${slopes})`, variance: `VAR.S(${slopes})` };
}

const methods: Readonly<Record<string, (pairs: Paired, given: Given, prior: Prior | undefined) => string>> = {
  ols: (pairs) => pairs.slope,
  blume: (pairs) => `(2*${pairs.slope}+1)/3`,
  vasicek: (pairs, given, prior) => {
    const shrunk = given.has("parameter") ? { mean: "1", variance: `${given.value("parameter")}^2` } : prior;
    if (!shrunk) throw new Untranslatable("error");
    const error = `(${pairs.slopeError})^2`;
    const { mean, variance } = shrunk;
    return `(${variance}*${pairs.slope}+${error}${mean === "1" ? "" : `*${mean}`})/(${variance}+${error})`;
  },
  upside: (pairs) => oneSide(pairs, ">"),
  downside: (pairs) => oneSide(pairs, "<"),
  dimson: (pairs, given) => {
    const lags = given.has("parameter") ? given.now("parameter") : 1;
    if (typeof lags !== "number") throw new Untranslatable("unknownValues");
    if (lags === 0) return pairs.slope;
    pairs.refuseHoles();
    const { first, second, header } = pairs;
    const count = first.length - header - 2 * lags;
    const width = 2 * lags + 1;
    const shifted = Array.from({ length: width }, (_, lag) => second.part(header + lag, count));
    const [comma, places, ones] =
      first.lies === "down"
        ? [",", Array.from(shifted, (_, i) => i + 1).join(","), [...shifted.map(() => 1), 0].join(",")]
        : [",", Array.from(shifted, (_, i) => i + 1).join(";"), [...shifted.map(() => 1), 0].join(",")];
    const table = `CHOOSE({${places}},${shifted.join(comma)})`;
    return `SUMPRODUCT(LINEST(${first.part(header + lags, count)},${table})*{${ones}})`;
  },
  ewma: (pairs, given) => {
    const decay = given.value("parameter", "0.94");
    const { first, second, header } = pairs;
    const [y, x] = [first, second].map((series) => series.part(header, series.length - header));
    const age = pairs.second.within(header, second.length - header).position;
    const weight = `${decay}^((MAX(${age})-${age})/2)`;
    const whole = (of: string): string => `IF(ISNUMBER(${y})*ISNUMBER(${x}),${of},0)`;
    const places = first.lies === "down" ? "{1,2}" : "{1;2}";
    const table = `CHOOSE(${places},${whole(weight)},${whole(`${x}*${weight}`)})`;
    return `INDEX(LINEST(${whole(`${y}*${weight}`)},${table},FALSE),1)`;
  },
  theilsen: (pairs) => {
    const { first, second, header } = pairs;
    const count = first.length - header;
    if (count > mostForMedian) throw new Untranslatable("tooMany");
    pairs.refuseHoles();
    const [y, x] = [first, second].map((series) => series.part(header, count));
    return `MEDIAN(IF(${x}<>TRANSPOSE(${x}),(${y}-TRANSPOSE(${y}))/(${x}-TRANSPOSE(${x})),""))`;
  },
};

function oneSide(pairs: Paired, sign: "<" | ">"): string {
  const side = `*(${pairs.second.whole}${sign}0)`;
  const [first, second] = [pairs.first, pairs.second].map(({ whole }) => pairs.where(whole, side));
  return `SLOPE(${first},${second})`;
}
