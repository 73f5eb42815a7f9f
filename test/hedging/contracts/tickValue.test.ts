import { tickValue } from "../../../src/hedging/contracts/tickValue";

test("a tick of ES is worth 12.50", () => {
  expect(tickValue(0.25, 50)).toBe(12.5);
});
