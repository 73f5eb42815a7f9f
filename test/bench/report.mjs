// The figures as lines of a terminal and as a page.
const digits = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2));
const figure = ({ value, unit }) => `${digits(value)} ${unit}`;
const bar = ({ atMost, atLeast, unit }) => {
  if (atMost !== undefined) return `at most ${atMost} ${unit}`;
  return atLeast === undefined ? "" : `at least ${atLeast} ${unit}`;
};
const verdict = (line) => (bar(line) === "" ? "" : line.met ? "met" : "missed");
const time = ({ ms }) => (ms === undefined ? "" : `${digits(ms)} ms`);

export function consoleLine(line) {
  const mark = verdict(line) === "missed" ? "✗" : " ";
  return `${mark} ${figure(line).padStart(16)}  ${line.work}, beside ${line.against} (${bar(line) || "no bar"})`;
}

const parts = {
  Functions: ["betaOfPairs", "betaOfTable", "contracts", "rollingBeta", "basket", "backtest"],
  "Beside other libraries": ["pairsBesideOthers", "tableBesideOthers", "contractsBesideOthers"],
  "Growth with the rows": ["growth"],
  "Size and start": ["sizes", "coldStart", "pages"],
};

const introduction = `# Speed and size

Written by \`npm run bench\`. Ratios are taken within one run, each part in a process of its own: the pieces take turns, and a figure is the median of the
rounds' ratios; growth is taken from the quickest round. A reading pass only looks at every cell and adds them up. Other
libraries get the same cells, and what they need of conversion counts. The time is that of the work itself, or of the
library beside it where that is what the line names.
`;

/** Why a bar is missed, as far as measurements tell. */
const limits = [
  {
    of: ({ work }) => work.startsWith("CONTRACTS, 100,000 rows"),
    why: "The bare loop reads three numbers and keeps none. CONTRACTS also looks whether each cell is a number within its bounds, may take a range in any of its nine arguments, and answers a bad cell in its own row; its numbers pass through one calculation that takes any kind of argument, so each becomes an object of 16 bytes (48 of the 105 bytes a row that the sampling heap profiler finds; the rest are the row of the result). A loop written for three columns of numbers alone needs 1.2 times the bare one; it would have to be written once more for each function and each set of arguments given as ranges.",
  },
  {
    of: ({ work }) => work === "BACKTEST, 40 years of days",
    why: "At the bar: on this machine one build gives 4.9 to 6.9 from run to run, by where its memory happens to lie. A third of the time goes into looking whether each of four cells a day is a number that fits, a third into the nine numbers of the day's row, a sixth into the garbage collector.",
  },
  {
    of: ({ work }) => work.startsWith("BACKTEST") && work.includes("to 16,000"),
    why: "Doubling the rows doubles what is allocated (128 bytes a row, nearly all of it the nine numbers of the result). From some 8,000 rows on that is more than the young generation holds at first, and the garbage collector copies rows that are still wanted: the calculation itself does not grow.",
  },
  {
    of: ({ work }) => work === "functions.js",
    why: "The 52 functions with their checks and messages are nearly the whole of the bar by themselves; the facts of 65 contracts and the holidays of their markets for 2000 to 2035 come on top (see the next two lines of the table). Renaming every property would save 0.6 KB and was left, since names of facts and of the host's objects must not change. Hosts that serve Brotli send some 29 KB.",
  },
];

export function page({ machine, measured }) {
  const tables = Object.entries(parts).map(([title, names]) => {
    const rows = measured.filter(({ part }) => names.includes(part));
    const cells = rows.map((line) => [
      line.work,
      line.against,
      figure(line),
      bar(line),
      verdict(line),
      time(line),
    ]);
    const table = [["Work", "Beside", "Figure", "Bar", "", "Time"], Array(6).fill("---"), ...cells];
    return `## ${title}\n\n${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
  });
  const missed = measured.filter(({ met }) => !met);
  const reasons = missed.map((line) => {
    const why = limits.find(({ of }) => of(line))?.why ?? "Not explained yet.";
    return `- **${line.work}**: ${figure(line)}, ${bar(line)}. ${why}`;
  });
  const shortfall = `## What falls short, and why\n\n${reasons.join("\n") || "Nothing: every bar is met."}\n`;
  return [introduction, `Machine: ${machine}.\n`, ...tables, shortfall].join("\n");
}
