import { vixBand } from "../../../src/hedging/policy/vixBand";

test.each([
  [0, [0.75, 1]],
  [14.99, [0.75, 1]],
  [15, [0.25, 0.5]],
  [25, [0.25, 0.5]],
  [25.01, [0, 0.25]],
  [80, [0, 0.25]],
])("an index of %d lies in %j", (vix, band) => {
  expect(vixBand(vix)).toEqual(band);
});
