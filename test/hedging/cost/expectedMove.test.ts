import { expectedMove } from "../../../src/hedging/cost/expectedMove";
import { expectClose } from "../../relative";

test("a crash of 20 % in 15 % of years and 10 % otherwise are 5.5 % on average (E31)", () => {
  expectClose(expectedMove(Object.freeze([0.15, 0.85]), Object.freeze([-0.2, 0.1])), 0.055);
});

test("probabilities sum to one but for binary noise", () => {
  const tenths = Array.from({ length: 10 }, () => 0.1);
  expectClose(expectedMove(tenths, tenths), 0.1);
  for (const wrong of [[0.15], [0.5, 0.500000002], []]) {
    expect(() =>
      expectedMove(
        wrong,
        wrong.map(() => 0),
      ),
    ).toThrow("probabilities must sum to 1, got");
  }
  expect(expectedMove([0.5, 0.5 + 5e-10], [0, 0])).toBe(0);
});
