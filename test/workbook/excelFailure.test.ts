import { excelFailure } from "../../src/workbook/excelFailure";
import { WorkbookError } from "../../src/workbook/workbookError";

test.each([
  ["InvalidSelection", "notOneRange"],
  ["ItemNotFound", "unknownAddress"],
  ["InvalidOperationInCellEditMode", "editing"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["GeneralException", "refused"],
])("Excel's %s is %s, its sentence kept", (code, kind) => {
  const error = Object.assign(new Error("Excel's own words."), { code });
  expect(excelFailure(error)).toMatchObject({ kind, detail: "Excel's own words." });
});

test("a protected workbook has no sheet to name", () => {
  const error = Object.assign(new Error("Excel's own words."), { code: "AccessDenied" });
  expect(excelFailure(error)).toMatchObject({ kind: "protected", detail: "" });
});

test("a failure that has its words already stays as it is", () => {
  const error = new WorkbookError("filledCells", "A1");
  expect(excelFailure(error)).toBe(error);
});
