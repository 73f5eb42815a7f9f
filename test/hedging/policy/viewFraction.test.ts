import { viewFraction, type View } from "../../../src/hedging/policy/viewFraction";

test("the five views fall by a quarter each (futures document, lines 2051–2061)", () => {
  const views: View[] = ["very bearish", "bearish", "neutral", "bullish", "very bullish"];
  expect(views.map(viewFraction)).toEqual([1, 0.75, 0.5, 0.25, 0]);
});
