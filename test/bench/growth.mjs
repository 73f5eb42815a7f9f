// How the time of every function that takes a range grows when the rows double.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../.tools/install.mjs";
import { call, metadata } from "./bundle.mjs";
import { between } from "./cells.mjs";
import { interleaved } from "./clock.mjs";

const { calls, desk } = JSON.parse(readFileSync(join(root, "test/fuzz/calls.json"), "utf8"));
const sizes = [4_000, 8_000, 16_000];
const most = 2.3;

// Arguments that may not just be repeated with a little noise.
const special = {
  BACKTEST: { 0: (rows) => rows.map((_, i) => [i]) },
  EXPECTEDVALUE: { 0: (rows) => rows.map(() => [1 / rows.length]) },
  ROLLINGBETA: { 2: () => 250 },
};

/** A good call of a function with as many rows in every range that it takes; text stays a single value beside numbers. */
function argumentsOf(id, rows) {
  const { kinds, given } = calls[id];
  const places = Array.from({ length: rows }, (_, i) => i);
  const numeric = given.some((value, i) => kinds[i] === "s" && typeof value === "number");
  return given.map((value, i) => {
    if (special[id]?.[i]) return special[id][i](places);
    if (kinds[i] === "d") return desk;
    if (kinds[i] === "s" && (typeof value === "number" || !numeric)) return places.map(() => [value]);
    if (!"vm".includes(kinds[i])) return value;
    return places.map((row) => value[row % value.length].map((cell) => cell * between(0.99, 1.01)));
  });
}

export function growth() {
  const ranged = metadata.map(({ id }) => id).filter((id) => /[svm]/.test(calls[id].kinds));
  return ranged.map((id) => {
    const pieces = Object.fromEntries(
      sizes.map((rows) => {
        const given = argumentsOf(id, rows);
        return [rows, () => call(id, ...given)];
      }),
    );
    const times = interleaved(pieces, { rounds: 9, warmUp: 2 });
    // The least of the rounds: what a garbage collection or another process adds says nothing about the function.
    const [small, , large] = sizes.map((rows) => Math.min(...times[rows]));
    const perDoubling = Math.sqrt(large / small);
    return {
      work: `${id}, ${sizes[0].toLocaleString("en")} to ${sizes[2].toLocaleString("en")} rows`,
      against: "the same with half the rows",
      value: perDoubling,
      unit: "×",
      atMost: most,
      ms: large,
      exponent: Math.log2(perDoubling),
    };
  });
}
