import type { Limit } from "../hedging/policy/hedgeLimits";
import { price, share } from "./format";
import type { HedgeProblem } from "./monitor/hedgesIn";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

const problems: Record<HedgeProblem["kind"], (problem: HedgeProblem) => string> = {
  noCount: ({ shown }) =>
    `The cell shows ${shown} and no number of contracts. Correct what it refers to, or repair it on the Sharing tab.`,
  calculated: (problem) =>
    `${argument(problem)} is worked out inside the formula. Put it into a cell of its own and refer to that, and the hedge can be followed here.`,
  several: (problem) =>
    `${argument(problem)} is a range, so this is several hedges in one formula. They can be followed where each has a formula of its own.`,
  unusable: (problem) =>
    `${argument(problem)} is “${problem.shown}”, which gives no hedge. Correct the cell it comes from.`,
};
const argument = (problem: HedgeProblem) =>
  "argument" in problem
    ? problem.argument.replaceAll("_", " ").replace(/^./, (letter) => letter.toUpperCase())
    : "";

export const monitorTexts = {
  heading: "Monitor",
  lead: "Every hedge in this workbook as it stands now. The figures follow your cells.",
  reading: "Looking for hedges.",
  empty: "No hedge yet",
  emptyBody:
    "A hedge appears here once a cell says how many contracts to hold: a sheet written on the Hedge tab, or a formula such as the one below. It shows what is covered, what to trade, how far a margin call is and when to roll.",
  emptyFormula: (namespace: string) => `=${namespace}.CONTRACTS(50000000, 0.9, "AP", 8500, 0.5)`,
  begin: "Work out a hedge",
  found: (number: number) => `${count(number, "hedge")} found.`,
  goTo: (address: string) => `Go to ${address}`,
  trade: {
    none: "Nothing to trade",
    trade: (contracts: number, code: string) =>
      `${contracts < 0 ? "Sell" : "Buy"} ${price(Math.abs(contracts))} ${code || "contracts"}`,
    hold: (contracts: number, code: string) =>
      contracts === 0
        ? "Hold no contracts"
        : `Hold ${price(Math.abs(contracts))} ${code || "contracts"} ${contracts < 0 ? "short" : "long"}`,
  },
  reason: (action: string, reason: string) =>
    action === "HOLD" ? reason : action === "REVIEW" ? `To review. ${reason}` : reason,
  rows: {
    held: "Contracts held",
    target: "Contracts to hold",
    coverage: "Coverage",
    residualBeta: "Beta after the hedge",
    margin: "Initial margin",
    call: "Margin call at",
    roll: "Next roll",
  },
  notEntered: "Not entered",
  call: (at: number, distance: number) =>
    `${price(at)} (${share(distance)} ${distance < 0 ? "down" : "up"})`.replace("(−", "("),
  noMargin: "Margins not known",
  due: (at: number) => `${price(at)}: due now`,
  roll: (code: string, days: number) => (days <= 0 ? `${code}: due now` : `${code} in ${count(days, "day")}`),
  noRoll: "Calendar not known",
  limit: ({ name, value, threshold, status }: Limit): string => {
    const shown = typeof value === "number" ? share(value) : "not known";
    const what = name === "Margin" ? "Margin as a share of the portfolio" : name;
    return status === "BREACH"
      ? `${what}: ${shown}, above the limit of ${share(threshold)}`
      : `${what}: ${shown}, limit ${share(threshold)}`;
  },
  problem: (problem: HedgeProblem) => problems[problem.kind](problem),
  held: {
    label: "Contracts you hold",
    hint: "Negative is short. It goes into the table HedgePositions with today’s value, beta and price, and the trade follows.",
    button: "Save",
    buttonFor: (address: string) => `Save the contracts held for ${address}`,
    wrong: (shown: string) => `“${shown}” is not a number of contracts. Write −12 for 12 short.`,
    done: (address: string) => `Saved at ${address}.`,
  },
  headers: {
    hedge: "Hedge",
    target: "Target",
    held: "Held",
    value: "Value then",
    beta: "Beta then",
    price: "Price then",
    date: "Entered",
  },
};
