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
  return [introduction, `Machine: ${machine}.\n`, ...tables].join("\n");
}
