import { callPrice } from "../../../src/hedging/margin/callPrice";
import { expectClose } from "../../relative";

// Review of the seed documents, "Margin": 2 ES short at 4,500 are called above 4,548, with 1.5 × above 4,668, 2 × 4,788.
test.each([
  [24_000, 4_548],
  [36_000, 4_668],
  [48_000, 4_788],
])("a balance of %d is called at %d", (balance, price) => {
  expectClose(callPrice(-2, 50, 4_500, balance, 9_600), price);
});

test("a long position is called below its entry", () => {
  expectClose(callPrice(2, 50, 4_500, 24_000, 9_600), 4_452);
});

test("no contracts, no call price", () => {
  expect(() => callPrice(0, 50, 4_500, 24_000, 9_600)).toThrow(
    "contracts must not be 0 for a call price, got 0",
  );
});
