import { resolve } from "node:path";
import { paneReference } from "../../../.tools/reference.cjs";
import { insertExample } from "../../../src/pane/functions/insertExample";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import { WorkbookError } from "../../../src/workbook/workbookError";

const view = paneReference(resolve(__dirname, "../../../src/functions"))
  .flatMap(({ functions }) => functions)
  .find(({ id }) => id === "VIEW")!;
const workbook = () => new MemoryWorkbook({ Mine: [["a"], [], ["", "", "b"]] });

test("an example goes to the selected cell and refers to its own cells", async () => {
  const book = workbook();
  expect(await insertExample(book, view, "HEDGE", "Mine!E2:F9")).toEqual({
    state: "done",
    address: "Mine!E2:G5",
  });
  const { formulas } = await book.read("Mine!E5:F5");
  expect(formulas).toEqual([["Result", "=HEDGE.VIEW(F4)"]]);
  expect(book.written[0]!.block.columnWidths).toBeDefined();
});

test("columns in use keep their widths", async () => {
  const book = workbook();
  await insertExample(book, view, "HEDGE", "Mine!C9");
  expect(book.written[0]!.block.columnWidths).toBeUndefined();
});

test("nothing is written where anything stands, or where no cell is selected", async () => {
  const book = workbook();
  expect(await insertExample(book, view, "HEDGE", "Mine!B1")).toEqual({
    state: "filled",
    address: "Mine!B1:D4",
  });
  expect(await insertExample(book, view, "HEDGE", undefined)).toEqual({ state: "noCell" });
  expect(book.written).toEqual([]);
});

test("a new sheet gets a free name", async () => {
  const book = new MemoryWorkbook({ Example: [[1]] });
  expect(await insertExample(book, view, "HEDGE", "newSheet")).toEqual({
    state: "done",
    address: "'Example 2'!A1:C4",
  });
});

test("a workbook's refusal is handed on", async () => {
  const book = workbook();
  book.failure = new WorkbookError("protected", "Mine");
  expect(await insertExample(book, view, "HEDGE", "Mine!E2")).toEqual({
    state: "failed",
    error: book.failure,
  });
});
