import golden from "../../golden/normal.json";
import { optionPrice, type OptionType } from "../../../src/hedging/cost/optionPrice";
import { expectClose } from "../../relative";

test.each(golden.options)("$type $given (mpmath)", ({ type, given, price }) => {
  const [spot, strike, volatility, rate, dividendYield, years] = given as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const found = optionPrice(type as OptionType, spot, strike, volatility, rate, dividendYield, years);
  expect(Math.abs(found - price)).toBeLessThanOrEqual(1e-15 * 2 * (spot + strike));
});

test("Hull's printed examples: 4.76 and 0.81 (section 15.9), S&P 500 call 51.83 (section 17.4)", () => {
  expect(optionPrice("call", 42, 40, 0.2, 0.1, 0, 0.5).toFixed(2)).toBe("4.76");
  expect(optionPrice("put", 42, 40, 0.2, 0.1, 0, 0.5).toFixed(2)).toBe("0.81");
  expect(optionPrice("call", 930, 900, 0.2, 0.08, 0.03, 2 / 12).toFixed(2)).toBe("51.83");
});

test.each([
  ["no time", 0.2, 0],
  ["no volatility", 0, 0.5],
])("%s leaves the discounted worth of the forward", (_, volatility, years) => {
  const forward = 110 * Math.exp(-0.01 * years) - 100 * Math.exp(-0.05 * years);
  expectClose(optionPrice("call", 110, 100, volatility, 0.05, 0.01, years), forward);
  expect(optionPrice("put", 110, 100, volatility, 0.05, 0.01, years)).toBe(0);
  expect(optionPrice("call", 100, 100, volatility, 0, 0, years)).toBe(0);
});

test("boundless volatility makes a call worth the index and a put the cash", () => {
  expectClose(optionPrice("call", 110, 100, 1e160, 0.05, 0.01, 1), 110 * Math.exp(-0.01));
  expectClose(optionPrice("put", 110, 100, 1e160, 0.05, 0.01, 1), 100 * Math.exp(-0.05));
});
