import { call, excelError } from "../call";
import { type Argument, type Call, everyCall } from "../everyCall";

// functions.md, rules 7 to 10, asked of every argument of every function in turn.
type Given = Record<string, unknown>;
const result = ({ id, args }: Call, changed: Given): unknown =>
  call(id, ...args.map(({ name, good }) => (name in changed ? changed[name] : good)));
const each = (fits: (argument: Argument, of: Call) => boolean): [string, Argument, Call][] =>
  everyCall.flatMap((of) =>
    of.args
      .filter((argument) => fits(argument, of))
      .map((argument): [string, Argument, Call] => [`${of.id} ${argument.name}`, argument, of]),
  );
const isWord = ({ name }: Argument): boolean => /^(type|method|rounding|field|view)$/.test(name);
const isContract = ({ name }: Argument): boolean =>
  /^(\w+_)?contract(_codes)?$/.test(name) && !/_per_contract$/.test(name);
const isNumber = (argument: Argument): boolean =>
  "so".includes(argument.kind) && typeof argument.good === "number";
const fault = (code: string, name: string, got = ".+"): RegExp =>
  new RegExp(`^${code} ${name}( \\d+| \\w+)?( in (row|column) \\d+ of the range)? .+, got ${got}$`);

// A rolling beta waits for its first window.
test.each(everyCall.filter(({ id }) => id !== "ROLLINGBETA"))("$id as it is gives no error", (of) => {
  expect(JSON.stringify(result(of, {}))).not.toMatch(/#[A-Z]/);
});

const blanks: [string, unknown][] = [
  ["undefined", undefined],
  ["an empty text", ""],
  ["a cell of null", [[null]]],
  ["a cell of empty text", [[""]]],
  ["a cell of undefined", [[undefined]]],
];

test.each(each(({ optional }) => optional))("%s: every blank is the default", (_, { name }, of) => {
  const left = result(of, { [name]: null });
  for (const [what, blank] of blanks) expect([what, result(of, { [name]: blank })]).toEqual([what, left]);
  if (of.args.at(-1)!.name === name) {
    expect(call(of.id, ...of.args.slice(0, -1).map(({ good }) => good))).toEqual(left);
  }
});

test.each(each(({ optional }) => !optional))("%s: a blank is refused by name", (_, { name }, of) => {
  for (const [, blank] of [["null", null] as [string, unknown], ...blanks]) {
    expect(result(of, { [name]: blank })).toMatch(fault("#VALUE!", name, "a blank cell"));
  }
});

test.each(each(() => true))("%s: an error value in its place is the result", (_, { name }, of) => {
  expect(result(of, { [name]: excelError("#REF!", "gone") })).toBe("#REF! gone");
  expect(result(of, { [name]: [[excelError("#NAME?", "unknown")]] })).toBe("#NAME? unknown");
});

test.each(each(({ kind }) => kind === "v" || kind === "p"))(
  "%s: an error value among its cells is the result",
  (_, { name, good }, of) => {
    const cells = (good as unknown[][]).map((row) => [...row]);
    cells.at(-1)![cells[0]!.length - 1] = excelError("#NUM!", "inside");
    const seen = [result(of, { [name]: cells })].flat(2);
    expect(seen).toEqual(seen.map(() => "#NUM! inside"));
  },
);

test.each(each(({ kind }) => kind === "v" || kind === "m"))(
  "%s: another length is #N/A",
  (_, { name, good }, of) => {
    // One series alone has no other to differ from.
    if (/LEDGER|RETURNS|COMPARE|SCENARIOS/.test(of.id)) return;
    const longer = [...(good as unknown[][]), (good as unknown[][]).at(-1)];
    expect(result(of, { [name]: longer })).toMatch(
      /^#N\/A \w+ must be as long as \w+ \(\d+ cells\), got \d+$/,
    );
  },
);

test.each(each(isNumber))("%s: text and logicals are no numbers", (_, { name }, of) => {
  expect(result(of, { [name]: "12" })).toMatch(fault("#VALUE!", name, '"12"'));
  expect(result(of, { [name]: true })).toMatch(fault("#VALUE!", name, "TRUE"));
  expect(result(of, { [name]: NaN })).toMatch(fault("#VALUE!", name));
});

test.each(each(isWord))("%s: words in any case, trimmed, and no other", (_, { name, good }, of) => {
  expect(result(of, { [name]: ` ${String(good).toUpperCase()}  ` })).toEqual(result(of, {}));
  expect(result(of, { [name]: "nonsense" })).toMatch(fault("#VALUE!", name, '"nonsense"'));
  expect(result(of, { [name]: 1 })).toMatch(fault("#VALUE!", name, "1"));
});

test.each(each((argument) => isContract(argument) && argument.kind !== "p"))(
  "%s: codes in any case and dated; one that nobody knows is #N/A",
  (_, { name, good }, of) => {
    const plain = result(of, {});
    expect(result(of, { [name]: ` ${String(good).toLowerCase()} ` })).toEqual(plain);
    if (!/EXPIRY|ROLLDATE/.test(of.id)) {
      for (const date of ["Z6", "z26", "Z2026"])
        expect(result(of, { [name]: `${good}${date}` })).toEqual(plain);
    }
    expect(result(of, { [name]: "NOSUCH" })).toMatch(fault("#N/A", name, '"NOSUCH"'));
    expect(result(of, { [name]: false })).toMatch(fault("#VALUE!", name, "FALSE"));
  },
);

const byMultiplier = each(
  (argument, { id }) => isContract(argument) && argument.kind !== "p" && !/SPEC|EXPIRY|ROLL|FRONT/.test(id),
);
test.each(byMultiplier)("%s: a number is the multiplier", (_, { name, good }, of) => {
  const multiplier = { ES: 50, MES: 5, AP: 25 }[good as string];
  const fees = { fee_per_side: 2, fee_per_contract: 2.5 };
  expect(result(of, { ...fees, [name]: multiplier })).toEqual(result(of, fees));
  expect(result(of, { [name]: 0 })).toMatch(fault("#VALUE!", name, "0"));
  expect(result(of, { [name]: -50 })).toMatch(fault("#VALUE!", name, "-50"));
});

// Rule 10, in its order.
const outOfRange: [RegExp, readonly number[]][] = [
  [/^(.*price|fx_rate|spot|.*strike|contract_size|zero_at)$/, [0, -1]],
  [/^(volatility|days|years|.*margin|margin_balance|margin_per_contract|margin_budget|buffer)$/, [-1]],
  [/^(.*_trigger|cost|annual_cost|fee_per_\w+|slippage_points|periods_per_year|rolls_per_year|vix)$/, [-1]],
  [
    /^(days_before|days_since_review|portfolio_value|last_value|net_worth|tracking_error|daily_loss.*|max_lots|small_change)$/,
    [-1],
  ],
  [/^hedge_fraction$/, [-0.1, 1.1]],
  [/^confidence$/, [0, 1]],
  [/^window$/, [1, 2.5, -3]],
  [/^position$/, [0, 1.5]],
];
const bounded = ({ name, kind, good }: Argument): boolean =>
  "so".includes(kind) && typeof good === "number" && outOfRange.some(([names]) => names.test(name));
test.each(
  each((argument, { id }) => bounded(argument) && !(id === "CROSSHEDGE" && argument.name === "position")),
)("%s: out of range", (_, { name }, of) => {
  for (const bad of outOfRange.find(([names]) => names.test(name))![1]) {
    expect(result(of, { [name]: bad })).toMatch(fault("#VALUE!", name, String(bad)));
  }
});

test.each(each(({ name }) => name === "futures_beta"))("%s of 0 is a division by it", (_, { name }, of) => {
  expect(result(of, { [name]: 0 })).toBe("#DIV/0! futures_beta must not be 0, got 0");
});

test.each(each(({ kind }) => kind === "o"))("%s: a range is refused by name", (_, { name, good }, of) => {
  expect(result(of, { [name]: [[good], [good]] })).toMatch(fault("#VALUE!", name, "2 × 1 cells"));
  expect(result(of, { [name]: [[good, good]] })).toMatch(fault("#VALUE!", name, "1 × 2 cells"));
});

test.each(each(({ kind }, { id }) => kind === "s" && id !== "VIXBAND"))(
  "%s: a column and a row give each cell's own result; a bad cell spoils its own alone",
  (_, { name, good, optional }, of) => {
    const alone = (result(of, {}) as unknown[][])[0]![0];
    const bad = excelError("#NUM!", "bad");
    expect(result(of, { [name]: [[good], [bad], [good]] })).toEqual([[alone], ["#NUM! bad"], [alone]]);
    expect(result(of, { [name]: [[good, bad, good]] })).toEqual([[alone, "#NUM! bad", alone]]);
    const blank = optional ? (result(of, { [name]: null }) as unknown[][] | string) : [[""]];
    const seen = result(of, { [name]: [[good], [""], [null]] });
    const expected = typeof blank === "string" ? blank : blank[0]![0];
    expect(seen).toEqual([[alone], [expected], [expected]]);
  },
);

const pairsOf = (kinds: string): [string, Argument, Argument, Call][] =>
  everyCall.flatMap((of) =>
    of.args.flatMap((first, i) =>
      of.args
        .slice(i + 1)
        .filter((second) => kinds.includes(first.kind) && kinds.includes(second.kind))
        .map((second): [string, Argument, Argument, Call] => [
          `${of.id} ${first.name}, ${second.name}`,
          first,
          second,
          of,
        ]),
    ),
  );

test.each(pairsOf("s"))(
  "%s: a column and a row make a rectangle, different lengths #N/A outside",
  (_, first, second, of) => {
    if (of.id === "VIXBAND") return;
    const alone = (result(of, {}) as unknown[][])[0]![0];
    expect(
      result(of, {
        [first.name]: [[first.good], [first.good]],
        [second.name]: [[second.good, second.good, second.good]],
      }),
    ).toEqual([0, 1].map(() => [alone, alone, alone]));
    const uneven = result(of, {
      [first.name]: [[first.good], [first.good]],
      [second.name]: [[second.good], [second.good], [second.good]],
    }) as unknown[][];
    expect(uneven.slice(0, 2)).toEqual([[alone], [alone]]);
    expect(uneven[2]![0]).toMatch(fault("#N/A", first.name));
  },
);

// One bad value of either argument is named; of both, the first.
const wrong = ({ kind }: Argument): unknown => {
  if (kind === "d") return [["no header"]];
  if (kind === "c") return [[13, 0.5]];
  if (kind === "p") return [[{}, {}]];
  if (kind === "v" || kind === "m") return "";
  return {};
};
test.each(pairsOf("somvpdc"))("%s: of two faults the first is named", (_, first, second, of) => {
  const one = result(of, { [first.name]: wrong(first) }) as unknown;
  if (typeof one !== "string") throw new Error(`${first.name} takes ${JSON.stringify(wrong(first))}`);
  expect(result(of, { [first.name]: wrong(first), [second.name]: wrong(second) })).toBe(one);
});
