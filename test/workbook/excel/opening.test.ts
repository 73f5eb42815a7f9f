import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { excelOver } from "./excelOver";

/** Office's settings of the document, its runtime and what saving says. */
function office(saves: boolean) {
  const [kept, saved] = [new Map<string, unknown>(), jest.fn()];
  const settings = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: unknown) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
    saveAsync: (done: (result: object) => void) => {
      saved(Object.fromEntries(kept));
      done({ status: saves ? "succeeded" : "failed", error: { message: "The document is read-only." } });
    },
  };
  const setStartupBehavior = jest.fn(async () => undefined);
  Object.assign(globalThis, {
    Office: {
      context: { document: { settings }, requirements: { isSetSupported: () => true } },
      addin: { setStartupBehavior },
      StartupBehavior: { load: "Load", none: "None" },
      AsyncResultStatus: { Succeeded: "succeeded" },
    },
  });
  return { saved, setStartupBehavior };
}

test("the pane and the functions come with the document, until that is taken back", async () => {
  const { saved, setStartupBehavior } = office(true);
  expect(await excelWorkbook.opensWithDocument()).toBe(false);
  await excelWorkbook.setOpensWithDocument(true);
  expect(await excelWorkbook.opensWithDocument()).toBe(true);
  await excelWorkbook.setOpensWithDocument(false);
  expect(await excelWorkbook.opensWithDocument()).toBe(false);
  expect(saved.mock.calls).toEqual([[{ "Office.AutoShowTaskpaneWithDocument": true }], [{}]]);
  expect(setStartupBehavior.mock.calls).toEqual([["Load"], ["None"]]);
});

test("a document that cannot be changed says so", async () => {
  office(false);
  await expect(excelWorkbook.setOpensWithDocument(true)).rejects.toMatchObject({
    kind: "refused",
    detail: "The document is read-only.",
  });
});

test("where there is no document there is nothing to choose", async () => {
  excelOver({ Data: [] });
  expect(await excelWorkbook.opensWithDocument()).toBeUndefined();
});
