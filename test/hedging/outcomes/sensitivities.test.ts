import { sensitivities } from "../../../src/hedging/outcomes/sensitivities";
import { expectClose } from "../../relative";

test("the documents' example by hand: 550,000 long, 450,000 short (futures document, lines 527–557)", () => {
  const at = sensitivities(500_000, 1.1, -2, 4_500, 50, 0.05, 0.014, 0.25, 1);
  expectClose(at.portfolioDelta, 550_000);
  expectClose(at.futuresDelta, -450_000);
  expectClose(at.netDelta, 100_000);
  expectClose(at.netPerPercent, 1_000);
  expectClose(at.netPerPoint, 550_000 / 4_500 - 100);
  expectClose(at.carryPerDay, (450_000 * 0.036) / 365);
  expectClose(at.rhoPerPercent, -1_125);
});

test("rho is the first order of the fair value's rise: 11.37 points from 5 to 6 %, not 5 to 10 (E66)", () => {
  const rise = 4_500 * (Math.exp(0.046 * 0.25) - Math.exp(0.036 * 0.25));
  expect(rise.toFixed(2)).toBe("11.37");
  const { rhoPerPercent } = sensitivities(0, 0, -1, 4_500 * Math.exp(0.036 * 0.25), 50, 0.05, 0.014, 0.25, 1);
  expect(Math.abs(rhoPerPercent / (-50 * rise) - 1)).toBeLessThan(0.002);
});

test("the future's currency is converted", () => {
  const at = sensitivities(0, 1, -1, 100, 10, 0.03, 0.01, 1, 0.5);
  expectClose(at.futuresDelta, -500);
  expectClose(at.netPerPoint, -5);
  expectClose(at.rhoPerPercent, -5);
});
