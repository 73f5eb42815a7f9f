import fc from "fast-check";
import { call, excelError } from "../call";
import { everyCall } from "../everyCall";

// Rule 7: a range gives for each position what the single values there give, and "" where every required range is blank.
const hostile = fc.oneof(
  fc.double({ min: -10, max: 5_000, noNaN: true }),
  fc.constantFrom<unknown>(
    null,
    "",
    0,
    1,
    -1,
    0.5,
    46_280,
    "12",
    "ES",
    "up",
    true,
    1e308,
    excelError("#REF!", "gone"),
  ),
);
const isBlank = (cell: unknown): boolean => cell === null || cell === "";
const lifted = everyCall.filter(({ id, args }) => args.some(({ kind }) => kind === "s") && id !== "VIXBAND");

test.each(lifted)("$id", ({ id, args }) => {
  const given = fc.tuple(
    ...args.map(({ kind, good }) => {
      const cell = fc.oneof({ weight: 3, arbitrary: fc.constant(good) }, { weight: 2, arbitrary: hostile });
      const ranges = [
        fc.array(fc.tuple(cell), { minLength: 3, maxLength: 3 }),
        fc.tuple(fc.tuple(cell, cell)),
        fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 3 }),
      ];
      const single = fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: hostile });
      return kind === "s" ? fc.oneof({ weight: 3, arbitrary: single }, ...ranges) : fc.constant(good);
    }),
  );
  const tables = ({ kind }: (typeof args)[number], value: unknown): unknown[][] | undefined =>
    kind === "s" && Array.isArray(value) ? (value as unknown[][]) : undefined;
  fc.assert(
    fc.property(given, (values) => {
      const ranges = args.map((argument, i) => tables(argument, values[i]));
      const height = Math.max(...ranges.map((range) => range?.length ?? 1));
      const width = Math.max(...ranges.map((range) => range?.[0]!.length ?? 1));
      if (height * width === 1) return;
      const cellAt = (range: unknown[][], row: number, column: number): unknown =>
        range[range.length === 1 ? 0 : row]![range[0]!.length === 1 ? 0 : column];
      const expected = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => {
          const needed = ranges.filter((range, i) => range && !args[i]!.optional);
          if (needed.length > 0 && needed.every((range) => isBlank(cellAt(range!, row, column)))) return "";
          const alone = call(
            id,
            ...values.map((value, i) => (ranges[i] ? cellAt(ranges[i], row, column) : value)),
          );
          return typeof alone === "string" ? alone : alone[0]![0];
        }),
      );
      expect(call(id, ...values)).toEqual(expected);
    }),
    { numRuns: 80 },
  );
});
