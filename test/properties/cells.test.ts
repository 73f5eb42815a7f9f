import fc from "fast-check";
import { functions } from "../call";

// Whatever a cell may hold, in every Excel: blanks of all kinds, text, logicals, errors, dates, entities, extremes.
const error = (code: string): unknown => Object.assign(new Error("given"), { code });
const hostile = fc.oneof(
  fc.double({ noNaN: false }),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    " ",
    0,
    -0,
    1,
    -1,
    1e308,
    5e-324,
    true,
    false,
    "ES",
    "mes",
    "APZ26",
  ),
  fc.constantFrom<unknown>("none", "initial", "ols", "log", "12", "Code", "Multiplier", "multiplier", "=1+1"),
  fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!").map(error),
  fc.constantFrom<unknown>({ type: "Double", basicValue: 4500 }, { type: "Error", basicValue: "#NULL!" }, {}),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(hostile, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(hostile, range, fc.constant(null));
const isError = (cell: unknown): boolean =>
  /^#[A-Z/0!?]+$/.test(String((cell as { code?: unknown } | null)?.code));

test.each(Object.keys(functions))(
  "%s answers anything with a table of clean cells or a declared error",
  (id) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 10 }), (given) => {
        let result: unknown[][];
        try {
          result = functions[id]!(...given);
        } catch (thrown) {
          if (!isError(thrown) || /fault in the add-in/.test((thrown as Error).message)) throw thrown;
          return;
        }
        expect(result.length).toBeGreaterThan(0);
        for (const row of result) {
          expect(row).toHaveLength(result[0]!.length);
          for (const cell of row) {
            const clean =
              typeof cell === "string" ||
              typeof cell === "boolean" ||
              (typeof cell === "number" && Number.isFinite(cell) && !Object.is(cell, -0)) ||
              isError(cell);
            if (!clean) throw new Error(`${id} gave ${String(cell)}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  },
);

test("a call changes none of its arguments", () => {
  const frozen = Object.freeze([Object.freeze([1_000_000, 2_000_000]), Object.freeze([3_000_000, ""])]);
  for (const [id, call] of Object.entries(functions)) {
    try {
      call(...Array.from({ length: 10 }, () => frozen));
    } catch (thrown) {
      if (thrown instanceof TypeError) throw new Error(`${id} writes into its arguments`, { cause: thrown });
    }
  }
});
