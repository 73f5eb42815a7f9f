import { call } from "../../../src/preview/runtime/call";
import type { Argument, Blank } from "../../../src/preview/runtime/argument";
import { FunctionError, Registry } from "../../../src/preview/runtime/customFunctions";
import type { FunctionMetadata } from "../../../src/preview/runtime/metadata";

// Excel's rules of argument and result, from Microsoft's custom functions documentation.
const parameter = (name: string, more: object) =>
  ({ name, ...more }) as FunctionMetadata["parameters"][number];
const range = parameter("range", { type: "any", dimensionality: "matrix" });
const scalar = parameter("scalar", { type: "number", dimensionality: "scalar" });
const matrix = (...rows: unknown[][]) => ({ kind: "matrix", rows }) as Argument;
const value = (cell: unknown) => ({ kind: "value", value: cell }) as Argument;
const omitted: Argument = { kind: "omitted" };

function run(
  implementation: (...given: unknown[]) => unknown,
  given: Argument[],
  { parameters = [range], blank = null as Blank, errors = true } = {},
) {
  const its = { id: "TEST", name: "TEST", parameters };
  const options = { blank, address: "Sheet1!A1" };
  return call({ allowErrorForDataTypeAny: errors }, its, implementation, given, options);
}
const seen = (given: Argument[], options = {}) => {
  let arrived: unknown[] = [];
  run(
    (...all) => {
      arrived = all.slice(0, -1);
      return 0;
    },
    given,
    options,
  );
  return arrived;
};

test("a range parameter always gets rows of cells, a left-out one null", () => {
  expect(seen([value(5)])).toEqual([[[5]]]);
  expect(seen([matrix([1, 2])])).toEqual([[[1, 2]]]);
  expect(seen([omitted])).toEqual([null]);
});

test.each([null, 0, ""] as const)("a blank cell arrives as %j where this Excel passes it so", (blank) => {
  expect(seen([matrix([1, undefined])], { blank })).toEqual([[[1, blank]]]);
});

test("a range where one value belongs is not lifted", () => {
  expect(run(() => 1, [matrix([1, 2])], { parameters: [scalar] })).toEqual([
    [{ code: "#VALUE!", message: "scalar takes one value, not a range" }],
  ]);
  expect(seen([matrix([7])], { parameters: [scalar] })).toEqual([7]);
});

test("an error reaches a function that asks for errors, and ends the call of one that does not", () => {
  const error = { code: "#N/A", message: "" };
  const [[[arrived]]] = seen([value(error)]) as [[[FunctionError]]];
  expect(arrived).toBeInstanceOf(FunctionError);
  expect(run(() => 1, [value(error)], { errors: false })).toEqual([[error]]);
});

test.each([
  ["a number", 3, [[3]]],
  [
    "an array",
    [
      [1, "a"],
      [true, 2],
    ],
    [
      [1, "a"],
      [true, 2],
    ],
  ],
  ["NaN alone", NaN, [[{ code: "#VALUE!", message: "" }]]],
  ["infinity alone", Infinity, [[{ code: "#NUM!", message: "" }]]],
  ["NaN in an array: Excel shows 0", [[NaN, 1]], [[0, 1]]],
  ["null in an array: Excel shows 0", [[null]], [[0]]],
  ["nothing at all", [[]], [[{ code: "#CALC!", message: "" }]]],
  [
    "a formatted date",
    { type: "Double", basicValue: 46000, numberFormat: "yyyy-mm-dd" },
    [[{ number: 46000, numberFormat: "yyyy-mm-dd" }]],
  ],
])("a result of %s", (_, result, cells) => expect(run(() => result, [omitted])).toEqual(cells));

test("rows of different lengths are refused in words", () => {
  expect(run(() => [[1, 2], [3]], [omitted])[0]![0]).toMatchObject({ code: "#VALUE!" });
});

test("a thrown CustomFunctions.Error is its code with its words, any other throw #VALUE!", () => {
  const fail = (thrown: unknown) => () => {
    throw thrown;
  };
  const error = (code: string, message: string) =>
    new FunctionError(code as CustomFunctions.ErrorCode, message);
  expect(run(fail(error("#N/A", "not known")), [omitted])).toEqual([
    [{ code: "#N/A", message: "not known" }],
  ]);
  // Excel shows words with #VALUE! and #N/A only, and takes back no #REF!.
  expect(run(fail(error("#DIV/0!", "words")), [omitted])).toEqual([[{ code: "#DIV/0!", message: "" }]]);
  expect(run(fail(error("#REF!", "words")), [omitted])).toEqual([[{ code: "#VALUE!", message: "" }]]);
  expect(run(fail(new TypeError("oops")), [omitted])).toEqual([[{ code: "#VALUE!", message: "" }]]);
});

test("functions of the metadata that no script associated are named", () => {
  const registry = new Registry();
  registry.customFunctions.associate("one", () => 1);
  const functions = ["ONE", "TWO"].map((id) => ({ id, name: id, parameters: [] }));
  expect(registry.missing(functions)).toEqual(["TWO"]);
});
