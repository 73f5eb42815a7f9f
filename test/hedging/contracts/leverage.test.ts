import { leverage } from "../../../src/hedging/contracts/leverage";

test("an ES contract of 225,000 on 12,000 is 18.75 times its margin (futures document, line 290)", () => {
  expect(leverage(225_000, 12_000)).toBe(18.75);
});

test("no margin, no leverage", () => {
  expect(() => leverage(225_000, 0)).toThrow("initial_margin must not be 0, got 0");
});
