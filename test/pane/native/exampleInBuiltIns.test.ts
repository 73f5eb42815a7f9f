import { exampleInBuiltIns } from "../../../src/pane/native/exampleInBuiltIns";
import { nativeNotes } from "../../../src/pane/textsNative";

test("an example becomes a formula, a sentence or nothing", () => {
  expect(exampleInBuiltIns('=HEDGE.NOTIONAL("ES", 4500)')).toBe("=4500*50");
  expect(exampleInBuiltIns("=INDEX(HEDGE.SCENARIOS(100, 1, -1, 5, 10, {-0.1}), 2, 6)")).toBe(
    "=(1*100*(-0.1))+((-1)*10*5*(-0.1))-0",
  );
  expect(exampleInBuiltIns("=HEDGE.VERSION()")).toBe(nativeNotes.version);
  expect(exampleInBuiltIns('=HEDGE.VIEW("bearish")')).toBeUndefined();
});
