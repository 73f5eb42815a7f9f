import { rebalanceAction } from "../../../src/hedging/policy/rebalanceAction";

const silent = { asked: true, fired: [] };
const unasked = { asked: false, fired: [] };
const fired = { asked: true, fired: ["value changed by 15% (trigger 10%)", "91 days"] };

test.each([
  [-2, -3, fired, -1, "TRADE", "Value changed by 15% (trigger 10%); 91 days."],
  [-2, -2, fired, 0, "REVIEW", "Value changed by 15% (trigger 10%); 91 days, but no whole contract changes."],
  [-2, -3, unasked, -1, "TRADE", "The target differs from what is held; no trigger was asked for."],
  [-2, -2, unasked, 0, "HOLD", "The target is what is held."],
  [-2, -3, silent, -1, "HOLD", "No trigger is reached, though the target differs."],
  [-2, -2, silent, 0, "HOLD", "No trigger is reached."],
  [-3, 1, unasked, 4, "TRADE", "The target differs from what is held; no trigger was asked for."],
])("from %d to %d with %j", (current, target, triggers, trade, action, reason) => {
  expect(rebalanceAction(current, target, triggers)).toEqual({ trade, action, reason });
});

test("binary noise is no trade", () => {
  expect(rebalanceAction(-0.3, -0.1 - 0.2, unasked)).toMatchObject({ trade: 0, action: "HOLD" });
  expect(rebalanceAction(-1e9, -1e9 - 0.5, unasked)).toMatchObject({ trade: 0 });
});
