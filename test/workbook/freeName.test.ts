import { freeName } from "../../src/workbook/freeName";

test("a sheet's name is the wanted one, or the next free number, whatever the case", () => {
  expect(freeName("Hedge", ["Holdings"])).toBe("Hedge");
  expect(freeName("Hedge", ["HEDGE", "Hedge 2"])).toBe("Hedge 3");
});

test("a name keeps within Excel's 31 characters", () => {
  const long = "A hedge of the whole portfolio ok";
  expect(freeName(long, [long.slice(0, 31)])).toBe("A hedge of the whole portfoli 2");
});
