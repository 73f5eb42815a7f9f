import { CellError, isBlank, plain, shown } from "../../src/cells/cell";
import { excelError } from "../call";

test.each([null, undefined, ""])("%j is a blank, however this Excel passes it", (cell) =>
  expect(isBlank(cell)).toBe(true),
);
test.each([0, " ", false, NaN, {}])("%j is no blank", (cell) => expect(isBlank(cell)).toBe(false));

test("a formatted number or an entity is what it shows, an error is itself", () => {
  expect(plain({ type: "Double", basicValue: 4500, numberFormat: "0.00" })).toBe(4500);
  expect(plain(excelError("#REF!", "gone"))).toEqual(new CellError("#REF!", "gone"));
  expect(plain({ type: "Error", basicType: "Error", basicValue: "#N/A" })).toMatchObject({ code: "#N/A" });
  expect(plain("text")).toBe("text");
  for (const wordless of [{ code: "#N/A" }, { type: "Error", basicValue: "#N/A" }])
    expect((plain(wordless) as CellError).message).toBe("");
});

test.each([
  [null, "a blank cell"],
  ["abc", '"abc"'],
  ["x".repeat(60), `"${"x".repeat(40)}…"`],
  ["x".repeat(40), `"${"x".repeat(40)}"`],
  [true, "TRUE"],
  [-1.5, "-1.5"],
  [{ type: "Error", basicValue: "#NULL!" }, "#NULL!"],
  [{}, "a value of another kind"],
])("messages show %j as %s", (cell, words) => expect(shown(cell)).toBe(words));
