// npm run fuzz [-- calls [seed [only]]]: calls the built functions with hostile cells and judges every answer.
// Each call follows from the seed and its number alone: "npm run fuzz -- 0 <seed> <number>" shows one again.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { root } from "./install.mjs";

// Milliseconds of the processor that a call may take; BASKET gives up on an exact answer after some seconds.
const longest = (id) => (id === "BASKET" ? 12_000 : 2000);
const leak = 32; // megabytes that may be held at the end beyond those after a tenth of the calls
const codes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"];

const [calls = 1_000_000, seed = Date.now() % 2 ** 31, only] = process.argv.slice(2).map(Number);
const { calls: good, desk } = JSON.parse(readFileSync(join(root, "test/fuzz/calls.json"), "utf8"));
const functions = load();
const ids = Object.keys(good);
if (ids.length !== functions.size) throw new Error("test/fuzz/calls.json must have every function");

/** Runs the built script as Excel does: in a page that has nothing but CustomFunctions. */
function load() {
  const associated = new Map();
  const associate = (id, call) => associated.set(id, call);
  const built = join(root, "dist/functions.js");
  if (!existsSync(built)) {
    console.error("There are no built functions to ask: npm run build makes them.");
    process.exit(1);
  }
  const script = readFileSync(built, "utf8");
  runInNewContext(script, { CustomFunctions: { associate, Error: HostError } });
  return associated;
}

function HostError(code, message) {
  this.code = code;
  this.message = message;
}

/** Random numbers of one call (mulberry32). */
function randomOf(call) {
  let state = (seed * 2_654_435_761 + call * 40_503 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const numbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  3,
  12,
  100,
  1e308,
  -1e308,
  1e154,
  1e-154,
  5e-324,
  -5e-324,
  Number.MAX_VALUE,
  2 ** 53,
  1e-300,
  1e15,
  1e16,
  Number.EPSILON,
  1 - Number.EPSILON / 2,
  0.1 + 0.2,
  59,
  60,
  61,
  1462,
  36_526,
  46_280,
  46_280.75,
  2_958_465,
  2_958_466,
  49_674,
  NaN,
  Infinity,
  -Infinity,
];
const texts = [
  "",
  " ",
  "12",
  "1,5",
  "1.234,5",
  "1e3",
  "TRUE",
  "#N/A",
  "=1+1",
  "ES",
  "es ",
  "ESZ26",
  "ESZ6",
  "APH2027",
  "ESX99999",
  "NIFTYZ19",
  "Z26",
  "nearest",
  " NONE ",
  "put",
  "call",
  "ols",
  "vasicek",
  "dimson",
  "ewma",
  "theilsen",
  "upside",
  "blume",
  "log",
  "initial",
  "multiplier",
  "expiry rule",
  "Code",
  "Multiplier",
  "very bearish",
  "__proto__",
  "constructor",
  "toString",
  "<b>&",
  "é\u0000\ud800",
  "x".repeat(5000),
  "2026-06-18",
];
const values = [
  null,
  undefined,
  true,
  false,
  {},
  [],
  new Date(0),
  10n,
  Symbol("s"),
  () => 1,
  /x/,
  { type: "Double", basicValue: 4500, numberFormat: "0" },
  { type: "String", basicValue: "ES" },
  { type: "Empty", basicValue: "" },
  { type: "Boolean", basicValue: true },
  { type: "Error", basicValue: "#NULL!" },
  { basicValue: NaN },
  { code: 5 },
  { message: "m" },
];
const errors = codes.map((code) => new HostError(code, "given"));

function hostileCell(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const kind = random();
  if (kind < 0.25) return pick(numbers);
  if (kind < 0.45) return (random() - 0.5) * 10 ** (random() * 12 - 4);
  if (kind < 0.5) return (random() - 0.5) * 10 ** (random() * 600 - 300);
  if (kind < 0.6) return Math.floor(random() * 20) - 5;
  if (kind < 0.75) return pick(texts);
  if (kind < 0.85) return pick(errors);
  if (kind < 0.93) return null;
  return pick(values);
}

function hostileRange(random) {
  const kind = random();
  if (kind < 0.06)
    return [[], [[]], [[], []], [1, 2], [[1, 2], [3]], [[1], [2, 3]], [[1, 2], [3, 4, 5], [6]], new Array(3)][
      Math.floor(random() * 8)
    ];
  let rows = 1 + Math.floor(random() * 6);
  let columns = 1 + Math.floor(random() * 4);
  if (kind < 0.2) columns = 1;
  else if (kind < 0.3) rows = 1;
  else if (kind < 0.305) [rows, columns] = [1 + Math.floor(random() * 400), 1];
  else if (kind < 0.31) [rows, columns] = [1, 1 + Math.floor(random() * 400)];
  else if (kind < 0.313) [rows, columns] = [1 + Math.floor(random() * 60), 1 + Math.floor(random() * 30)];
  const mild = random() < 0.5;
  const cell = () =>
    mild && random() < 0.9 ? (random() - 0.5) * 10 ** Math.floor(random() * 4 - 2) : hostileCell(random);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
}

/** A cell or a range like the one that works: numbers moved, a row more or less, a cell spoilt. */
function altered(random, value) {
  if (!Array.isArray(value)) {
    if (typeof value !== "number") return random() < 0.5 ? value : hostileCell(random);
    const factor = [1, -1, 1.1, 0.5, 1e-9, 1e9, 1e200, 1e-200, 1 + 1e-15, 0][Math.floor(random() * 10)];
    return value * factor;
  }
  const range = value.map((row) => row.map((cell) => (random() < 0.8 ? cell : altered(random, cell))));
  const kind = random();
  if (kind < 0.15) range.push([...range[0]]);
  else if (kind < 0.3 && range.length > 1) range.pop();
  else if (kind < 0.45) range.unshift(range[0].map((_, i) => `Header ${i}`));
  else if (kind < 0.6) return range[0].map((_, column) => range.map((row) => row[column]));
  else if (kind < 0.7)
    return Array.from({ length: 60 }, (_, i) =>
      range[i % range.length].map((cell) => (typeof cell === "number" ? cell * (1 + i * 1e-3) : cell)),
    );
  else if (kind < 0.8) for (const row of range) row[Math.floor(random() * row.length)] = hostileCell(random);
  return range;
}

const working = (id) => good[id].given.map((value) => (value === "desk" ? desk : value));

/** The call that works over 20,000 rows: its series repeated with small changes, its single values as columns. */
function enlarged(id) {
  const rows = 20_000;
  return working(id).map((value, place) => {
    const kind = good[id].kinds[place];
    if (kind === "s") return Array.from({ length: rows }, () => [value]);
    if (!"vm".includes(kind)) return value;
    // Dates go on, probabilities sum to one.
    if (id === "BACKTEST" && place === 0) return Array.from({ length: rows }, (_, i) => [i]);
    if (id === "EXPECTEDVALUE" && place === 0) return Array.from({ length: rows }, () => [1 / rows]);
    const moved = (cell, i) => cell * (1 + (i % 977) * 1e-4);
    return Array.from({ length: rows }, (_, i) => value[i % value.length].map((cell) => moved(cell, i)));
  });
}

function argumentsOf(random, id) {
  const works = working(id);
  const args = [...works];
  const hostile = () => (random() < 0.6 ? hostileCell(random) : hostileRange(random));
  const way = random();
  if (way < 0.15) return args.slice(0, Math.floor(random() * (args.length + 1))).map(hostile);
  const changes = way < 0.35 ? args.length : 1 + Math.floor(random() * 3);
  for (let i = 0; i < changes; i++) {
    const place = changes === args.length ? i : Math.floor(random() * args.length);
    if (place >= args.length) continue;
    const kind = random();
    if (kind < 0.1) args[place] = null;
    else if (kind < 0.6) args[place] = altered(random, works[place]);
    else if (way >= 0.35) args[place] = hostile();
  }
  return args;
}

/** What is wrong with an answer, or undefined. */
function faultOf(answer) {
  if (answer.thrown !== undefined) return errorFault(answer.thrown) && `threw ${errorFault(answer.thrown)}`;
  const { table } = answer;
  if (!Array.isArray(table) || table.length === 0 || !Array.isArray(table[0]) || table[0].length === 0)
    return "gave no table";
  for (const row of table) {
    if (row.length !== table[0].length) return "gave a ragged table";
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (
        typeof cell === "number"
          ? Number.isFinite(cell) && !Object.is(cell, -0)
          : typeof cell === "string" || typeof cell === "boolean"
      )
        continue;
      const fault = errorFault(cell);
      if (fault) return `gave ${fault}`;
    }
  }
  return undefined;
}

function errorFault(error) {
  if (typeof error !== "object" || error === null) return Object.is(error, -0) ? "−0" : String(error);
  if (!codes.includes(error.code)) return `no declared error: ${error.stack ?? JSON.stringify(error)}`;
  if (error.message === "given" || error.message === "") return undefined;
  if (/fault in the add-in/.test(error.message) || !/, got /.test(error.message))
    return `${error.code} ${error.message}`;
  return undefined;
}

function answerOf(id, args) {
  try {
    return { table: functions.get(id)(...args) };
  } catch (thrown) {
    return { thrown };
  }
}

const shown = (value) =>
  JSON.stringify(value, (_, v) => {
    if (typeof v === "number" && (!Number.isFinite(v) || Object.is(v, -0)))
      return `«${Object.is(v, -0) ? "-0" : v}»`;
    if (v instanceof HostError) return `«${v.code}»`;
    return v === undefined || ["bigint", "symbol", "function"].includes(typeof v) ? `«${String(v)}»` : v;
  });

function frozen(value) {
  if (Array.isArray(value) && !Object.isFrozen(value)) Object.freeze(value).forEach(frozen);
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const held = () => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

let failures = 0;
const purity = /00$/; // a hundredth of the calls is asked twice
let slowest = { time: 0 };

function judge(name, id, args) {
  args.forEach(frozen);
  const start = process.cpuUsage();
  const answer = answerOf(id, args);
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  if (time > slowest.time) slowest = { time, id, name };
  let fault = faultOf(answer) ?? (time > longest(id) ? `took ${Math.round(time)} ms` : undefined);
  if (!fault && purity.test(name) && shown(answerOf(id, args)) !== shown(answer))
    fault = "answered the same call in two ways";
  if (fault) failures++;
  if (fault || only !== undefined) {
    const call = `HEDGE.${id}(${args.map(shown).join(", ").slice(0, 2000)})`;
    console.log(`${name}: ${call}\n  ${fault ?? shown(answer).slice(0, 2000)}`);
  }
}

function judgeCall(call) {
  const random = randomOf(call);
  const id = ids[Math.floor(random() * ids.length)];
  judge(`call ${call}`, id, argumentsOf(random, id));
}

const began = performance.now();
if (only !== undefined) judgeCall(only);
let before = held();
for (let call = 0; call < calls && failures < 20; call++) {
  judgeCall(call);
  if (call === Math.floor(calls / 10)) before = held();
}
if (calls >= 1_000_000) for (const id of ids) judge("20,000 rows", id, enlarged(id));
const grown = held() - before;
if (grown > leak) {
  failures++;
  console.log(`holds ${Math.round(grown)} MB more than after a tenth of the calls`);
}
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const longestOne = `${slowest.id} (${slowest.name}) ${Math.round(slowest.time)} ms`;
console.log(`${calls} calls in ${seconds} s, seed ${seed}; slowest ${longestOne}; ${failures} failures.`);
process.exitCode = failures > 0 ? 1 : 0;
