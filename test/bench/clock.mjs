// Times pieces of work against one another in one run.
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const least = 2; // milliseconds that one measurement lasts at least, so that the clock's grain does not matter

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Milliseconds of each piece in each round. The pieces take turns, so that a machine that slows down slows them all, and
 * each begins with the young generation empty, so that none pays for what another has left behind.
 */
export function interleaved(pieces, { rounds, warmUp = 3 }) {
  const entries = Object.entries(pieces).map(([name, work]) => ({ name, work, repeats: 1, times: [] }));
  for (const entry of entries) {
    for (let i = 0; i < warmUp; i++) entry.work();
    entry.repeats = Math.max(1, Math.ceil(least / Math.max(0.001, timed(entry.work, 1))));
    for (let i = 0; i < warmUp; i++) timed(entry.work, entry.repeats);
    entry.repeats = Math.max(1, Math.ceil(least / Math.max(0.001, timed(entry.work, entry.repeats))));
  }
  for (let round = 0; round < rounds; round++) {
    for (const { work, repeats, times } of entries) times.push(timed(work, repeats));
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, times]));
}

function timed(work, repeats) {
  collect({ type: "minor" });
  const start = performance.now();
  for (let i = 0; i < repeats; i++) work();
  return (performance.now() - start) / repeats;
}

/** How many times as long one piece takes as another: the median of the rounds, each of which has both. */
export const ratio = (times, over) => median(times.map((time, round) => time / over[round]));
