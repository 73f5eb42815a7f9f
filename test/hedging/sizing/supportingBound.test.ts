import { ahead, supportingBound } from "../../../src/hedging/sizing/supportingBound";
import { eachWhole, problems, squares } from "./problems";

// What the search adds up for the unknowns from `level` on.
function boundOf(
  problem: ReturnType<typeof problems>[number],
  bound: ReturnType<typeof supportingBound>,
  lots: readonly number[],
  level: number,
): number {
  let sum = bound.base + bound.below[level]!;
  let room = bound.room;
  for (let i = lots.length - 1; i >= level; i--) {
    const height = problem.upper[i]!.reduce((h, entry, j) => h + entry * (lots[j]! - bound.point[j]!), 0);
    const limited = problem.budget < Infinity;
    const excess = limited ? problem.prices[i]! * Math.abs(lots[i]!) - bound.tilts[i]! * lots[i]! : 0;
    sum += height ** 2 + bound.slopes[i]! * (lots[i]! - bound.point[i]!) + bound.multiplier * excess;
    room -= bound.weights[i]! * height + excess;
  }
  return sum + (problem.budget < Infinity ? ahead(bound, level, room) : 0);
}

test("no completion within the limits lies below it, and with nothing left to choose it is the value itself", () => {
  for (const problem of problems(60)) {
    const size = problem.exact.length;
    const scale = squares(problem, problem.exact.map(() => 0)) + 1; // prettier-ignore
    const bound = supportingBound(problem);
    const above: unknown[] = [];
    const apart: unknown[] = [];
    eachWhole({ ...problem, cap: Math.min(2, problem.cap) }, (lots) => {
      const value = squares(problem, lots);
      for (let level = 0; level <= size; level++)
        if (!(boundOf(problem, bound, lots, level) <= value + 1e-9 * scale)) above.push([lots, level]);
      if (!(boundOf(problem, bound, lots, 0) > value - 1e-9 * scale)) apart.push(lots);
    });
    expect([above, apart]).toEqual([[], []]);
  }
});

test("the least of λ t + h² along one row, by hand: λ 2, weight 1, t = room − h", () => {
  const bound = { multiplier: 2, reach: Float64Array.of(0, 1) } as never;
  // All of a room of 3: t = 3 − 1 and h = 1; of a room of ½ the row takes all; a lack of 2 costs 2².
  expect([3, 0.5, -2].map((room) => ahead(bound, 1, room))).toEqual([5, 0.25, 4]);
  expect([3, 0].map((room) => ahead(bound, 0, room))).toEqual([6, 0]);
});
