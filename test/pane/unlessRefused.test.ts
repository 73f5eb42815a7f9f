import { HedgingError } from "../../src/hedging/hedgingError";
import { unlessRefused } from "../../src/pane/unlessRefused";

test("a refusal of the mathematics is undefined, a result a result, any other fault a fault", () => {
  expect(unlessRefused(() => 7)).toBe(7);
  expect(
    unlessRefused(() => {
      throw new HedgingError("missing", "contract must be known, got XX");
    }),
  ).toBeUndefined();
  expect(() =>
    unlessRefused(() => {
      throw new TypeError("a slip");
    }),
  ).toThrow("a slip");
});
