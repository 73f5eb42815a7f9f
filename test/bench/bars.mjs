// The bars of functions that calculate: how long each takes beside the least that its task can take.
import { call } from "./bundle.mjs";
import {
  between,
  column,
  marketAndPortfolio,
  marketAndTable,
  normal,
  positions,
  readColumns,
  readTable,
} from "./cells.mjs";
import { interleaved, median, ratio } from "./clock.mjs";

// What is read has to be used, else the compiler may leave the reading out.
const sums = [0];
const kept = (work) => () => {
  sums[0] += work();
};

/** A measured line: what, the figure with its unit, the bar it has to stay within. */
const line = (work, against, value, unit, bar, ms) => ({ work, against, value, unit, ...bar, ms });
const atMost = (bar) => ({ atMost: bar });

export function betaOfPairs() {
  const { market, portfolio } = marketAndPortfolio(1_000_000);
  const { pass, beta } = interleaved(
    { pass: kept(() => readColumns(portfolio, market)), beta: () => call("BETA", portfolio, market) },
    { rounds: 21 },
  );
  return [
    line("BETA, 1,000,000 pairs", "one reading pass", ratio(beta, pass), "×", atMost(2.5), median(beta)),
  ];
}

export function betaOfTable() {
  const { market, table } = marketAndTable(2520, 500);
  const holey = table.map((row, i) => row.map((cell, j) => (j % 50 === 3 && i % 97 === 5 ? "" : cell)));
  const read = kept(() => readTable(table));
  const against = "one reading pass over the table";
  const whole = interleaved({ read, beta: () => call("BETA", table, market) }, { rounds: 41 });
  const work = "BETA, 2,520 days × 500 holdings";
  const first = line(work, against, ratio(whole.beta, whole.read), "×", atMost(2), median(whole.beta));
  const holes = interleaved({ read, beta: () => call("BETA", holey, market) }, { rounds: 21 });
  return [
    first,
    line(`${work}, holes in ten`, against, ratio(holes.beta, holes.read), "×", {}, median(holes.beta)),
  ];
}

export function contracts() {
  const rows = 100_000;
  const { values, betas, prices } = positions(rows);
  const bare = () => {
    const result = new Array(rows);
    for (let i = 0; i < rows; i++) {
      const exact = (0 - betas[i][0]) * (values[i][0] / (prices[i][0] * 50));
      result[i] = [Math.sign(exact) * Math.floor(Math.abs(exact) + 0.5)];
    }
    return result;
  };
  const ours = () => call("CONTRACTS", values, betas, "ES", prices);
  const passes = interleaved({ bare, contracts: ours }, { rounds: 31 });
  const work = "CONTRACTS, 100,000 rows";
  return [
    line(
      work,
      "the bare arithmetic filling the same result",
      ratio(passes.contracts, passes.bare),
      "×",
      atMost(4),
      median(passes.contracts),
    ),
  ];
}

export function rollingBeta() {
  const { market, portfolio } = marketAndPortfolio(10_000);
  const times = interleaved(
    {
      beta: () => call("BETA", portfolio, market),
      250: () => call("ROLLINGBETA", portfolio, market, 250),
      2500: () => call("ROLLINGBETA", portfolio, market, 2500),
    },
    { rounds: 41 },
  );
  return [250, 2500].map((window) =>
    line(
      `ROLLINGBETA, 10,000 rows, window ${window}`,
      "one BETA of the rows",
      ratio(times[window], times.beta),
      "×",
      atMost(6),
      median(times[window]),
    ),
  );
}

export function basket() {
  const [days, value] = [2520, 100_000_000];
  const sizes = [225_000, 300_000, 95_000, 175_000, 30_000, 50_000, 400_000, 110_000];
  const margins = [12_650, 19_800, 6_050, 9_900, 1_500, 3_000, 25_000, 7_000];
  const desk = [
    ["Code", "Multiplier", "Initial margin"],
    ...sizes.map((size, i) => [`C${i}`, size / 1000, margins[i]]),
  ];
  const market = column(days, () => normal() / 100);
  const futures = market.map(([m]) =>
    sizes.map((_, i) => (0.8 + i / 20) * m * 0.95 + (normal() / 100) * 0.3),
  );
  const portfolio = futures.map((row) => [
    row.reduce((sum, r, i) => sum + ((i % 3) + 1) * r, 0) / 15 + normal() / 500,
  ]);
  const hedge = (cap, budget) => () =>
    call(
      "BASKET",
      portfolio,
      futures,
      value,
      [sizes.map((_, i) => `C${i}`)],
      [sizes.map(() => 1000)],
      cap,
      budget,
      null,
      desk,
    );
  const free = hedge()().slice(1, 9);
  const most = Math.max(...free.map(([, , lots]) => Math.abs(lots)));
  const tied = free.reduce((sum, row) => sum + row[4], 0);
  const cases = {
    "no limit": hedge(),
    "lot cap": hedge(Math.floor(most / 3)),
    "margin budget": hedge(null, tied * 0.6 + 123),
    "cap and budget": hedge(Math.floor(most / 2), tied * 0.4 + 123),
  };
  const times = interleaved(
    { pass: kept(() => readTable(futures) + readColumns(portfolio)), ...cases },
    { rounds: 21 },
  );
  return Object.keys(cases).map((name) => {
    const beyond = median(times[name].map((time, round) => time - times.pass[round]));
    return line(
      `BASKET, 8 contracts, 2,520 days, ${name}`,
      "beyond reading the data",
      beyond,
      "ms",
      atMost(25),
      median(times[name]),
    );
  });
}

export function backtest() {
  const days = 40 * 252;
  const dates = column(days, (day) => 30_000 + day);
  const prices = column(days, () => between(4000, 5000));
  const values = column(days, () => between(1e6, 1.1e6));
  const held = column(days, (day) => -2 - (Math.floor(day / 250) % 3));
  const times = interleaved(
    {
      pass: kept(() => readColumns(dates, prices, values, held)),
      backtest: () => call("BACKTEST", dates, prices, values, "ES", held, 12_000, 9_600, 2, 0.25),
    },
    { rounds: 41 },
  );
  return [
    line(
      "BACKTEST, 40 years of days",
      "one reading pass",
      ratio(times.backtest, times.pass),
      "×",
      atMost(6),
      median(times.backtest),
    ),
  ];
}
