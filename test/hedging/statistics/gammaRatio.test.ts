import { gammaRatio } from "../../../src/hedging/statistics/gammaRatio";
import { expectClose } from "../../relative";

// Γ(a + ½) / Γ(a) in closed form: √π / 2 at 1, 2 / √π at ½ is 1 / Γ(½) … by Γ(½) = √π and Γ(z + 1) = z Γ(z).
test.each([
  [0.5, 1 / Math.sqrt(Math.PI)],
  [1, Math.sqrt(Math.PI) / 2],
  [1.5, 2 / Math.sqrt(Math.PI)],
  [2, (3 * Math.sqrt(Math.PI)) / 4],
])("at %d", (a, expected) => {
  expectClose(gammaRatio(a), expected, 1e-14);
});

test("Γ(z + 1) = z Γ(z) joins the two halves of the calculation", () => {
  for (let a = 15.5; a < 25; a += 0.5) expectClose(gammaRatio(a) * gammaRatio(a + 0.5), a, 1e-14);
});
