import { trackingError } from "../../../src/hedging/effectiveness/trackingError";
import { expectClose } from "../../relative";

test("three periods by hand: differences 1, 0 and 2 % have a deviation of 1 %", () => {
  const given = [Object.freeze([0.02, 0.01, 0.03]), Object.freeze([0.01, 0.01, 0.01])] as const;
  expectClose(trackingError(...given, 1), 0.01, 1e-14);
  expectClose(trackingError(...given, 252), 0.01 * Math.sqrt(252), 1e-14);
});

test("a hedge that only differs by a constant has none, whatever the noise (E11)", () => {
  const hedge = [1.013, -0.927, 0.0091, 0.3, -0.7419];
  expect(
    trackingError(
      hedge.map((h) => h + 0.0007),
      hedge,
      252,
    ),
  ).toBe(0);
});

test("one pair is too few", () => {
  expect(() => trackingError([0.1], [0.1], 1)).toThrow("observations must be two or more, got 1");
});
