/** A call of a function in a formula; `start` and `end` are its place in the text, the closing bracket included. */
export interface Call {
  /** As written: "HEDGE.BETA", "_xldudf_HEDGE_BETA". */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The texts between the commas, trimmed; one that is left out is "". No arguments at all is an empty list. */
  readonly arguments: readonly string[];
}

/** What no bracket or comma counts in: texts, quoted sheets, table references and array constants. */
const whole = [
  /"(?:[^"]|"")*"/,
  /'(?:[^']|'')*'/,
  /\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]/,
  /\{(?:"(?:[^"]|"")*"|[^"}])*\}/,
];
const piece = new RegExp(
  [...whole.map(({ source }) => source), String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*\(`, "[(),]"].join("|"),
  "gu",
);

/** Every call in a formula as Excel's interface writes it (English names, commas), outer ones before those within. */
export function callsIn(formula: string): Call[] {
  const calls: Call[] = [];
  const open: { name: string; start: number; cuts: number[] }[] = [];
  for (const { 0: text, index } of formula.matchAll(piece)) {
    if (text.endsWith("(")) open.push({ name: text.slice(0, -1), start: index, cuts: [index + text.length] });
    else if (text === ",") open.at(-1)?.cuts.push(index + 1);
    else if (text === ")") {
      const { name = "", start = 0, cuts = [] } = open.pop() ?? {};
      const given = cuts.map((from, i) => formula.slice(from, (cuts[i + 1] ?? index + 1) - 1).trim());
      const none = given.length === 1 && given[0] === "";
      if (name !== "") calls.push({ name, start, end: index + 1, arguments: none ? [] : given });
    }
  }
  return calls.sort((a, b) => a.start - b.start);
}
