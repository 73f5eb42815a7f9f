import { callPrice } from "../../../src/hedging/margin/callPrice";
import { marginCall } from "../../../src/hedging/margin/marginCall";
import { expectClose } from "../../relative";

// The base case: 2 ES short at 4,500, margins 12,000 and 9,600, balance 24,000 (futures document, lines 1939–1957; E51).
test.each([
  ["at 4,635 the loss of 13,500 is due", -13_500, 13_500],
  ["at 4,725 the loss of 22,500 is due (E51)", -22_500, 22_500],
  ["at 4,548 the balance is the maintenance margin: nothing", -4_800, 0],
  ["a tick later all of it", -4_825, 4_825],
  ["a gain calls for nothing", 10_000, 0],
])("%s", (_, profit, due) => {
  expect(marginCall(-2, 24_000, profit, 12_000, 9_600)).toBe(due);
});

test("the call price brings no call of its own, for any prices with binary noise", () => {
  for (let i = 0; i < 200; i++) {
    const entry = 4_500 + i / 7;
    const price = callPrice(-3, 50, entry, 36_000, 9_600);
    expect(marginCall(-3, 36_000, -3 * 50 * (price - entry), 12_000, 9_600)).toBe(0);
    expect(marginCall(-3, 36_000, -3 * 50 * (price + 0.25 - entry), 12_000, 9_600)).toBeGreaterThan(7_200);
  }
});

test("Hull's two gold contracts: balance 12,000, maintenance 4,500 each, call price 1,735 from 1,750 long", () => {
  // By hand from Hull's rule (section 2.4): 1,750 + (9,000 − 12,000) / (2 × 100).
  expectClose(callPrice(2, 100, 1_750, 12_000, 4_500), 1_735);
});

test("a shortfall within noise of the largest amount is none, before the first profit too", () => {
  expect(marginCall(1, 9_600 * (1 - 1e-12), 0, 12_000, 9_600)).toBe(0);
  expect(marginCall(1, 9_600 * (1 - 1e-6), 0, 12_000, 9_600)).toBeGreaterThan(2_400);
});
