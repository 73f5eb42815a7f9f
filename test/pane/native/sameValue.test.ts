import { sameValue } from "../../../src/pane/native/sameValue";

test.each([
  [0.1 + 0.2, 0.3, true],
  [1e-17, 0, true],
  [1e-7, 2e-7, false],
  [50_000_000, 50_000_000.01, true],
  [-94, 94, false],
  ["OK", "OK", true],
  ["#N/A", 3, false],
  ["", 0, false],
  ["0.1 + (94.1176470588235)", "0.1 + (94.11764705882354)", true],
  ["value changed by 12%", "value changed by 13%", false],
  ["2 lots", "2 contracts", false],
])("%p beside %p: %p", (copy, original, same) => {
  expect(sameValue(copy, original)).toBe(same);
});
