import { MemoryWorkbook } from "../../src/workbook/memoryWorkbook";
import type { Block } from "../../src/workbook/workbook";

const block: Block = { rows: [[{ content: { text: "=x" } }, { content: { number: 2 } }]] };
const workbook = () => new MemoryWorkbook({ Data: [["", "a"], ["", 1, ""], []] });
/** Two formulas and a text that looks like one of them. */
const formulas = () =>
  new MemoryWorkbook({
    One: [["=HEDGE.BETA(A2:A9,B2:B9)", "hedge.beta"]],
    Two: [["=1+1"], ["=hedge.Version()"]],
  });

describe("reading", () => {
  test("gives the filled part of what was asked for", async () => {
    expect(await workbook().read("Data!A:C")).toEqual({
      requested: "Data!A:C",
      address: "Data!B1:B2",
      values: [["a"], [1]],
      formulas: [["a"], [1]],
    });
    expect((await workbook().read("Data!E5:F9")).values).toEqual([]);
  });

  test("a formula's value is what a test says it shows", async () => {
    const book = formulas();
    book.show("Two!A1", 2);
    expect(await book.read("Two!A1:A2")).toMatchObject({
      values: [[2], ["=hedge.Version()"]],
      formulas: [["=1+1"], ["=hedge.Version()"]],
    });
  });

  test("takes the names of ranges, of tables and of their columns", async () => {
    const book = new MemoryWorkbook({
      Data: [
        ["Name", "Market value"],
        ["A", 5],
        ["B", 7],
      ],
    });
    book.define("First", "Data!A2:B2");
    book.define("Holdings", "Data!A1:B3", "table");
    expect((await book.read("first")).values).toEqual([["A", 5]]);
    expect((await book.read("Holdings")).requested).toBe("Data!A1:B3");
    expect((await book.read("Holdings[Market value]")).values).toEqual([[5], [7]]);
    expect(await book.places()).toEqual([
      { name: "First", kind: "name", address: "Data!A2:B2" },
      { name: "Holdings", kind: "table", address: "Data!A1:B3" },
    ]);
    await expect(book.read("Holdings[Beta]")).rejects.toMatchObject({ kind: "unknownAddress" });
  });

  test("an address on no sheet is named", async () => {
    await expect(workbook().read("Nowhere!A1")).rejects.toMatchObject({
      kind: "unknownAddress",
      detail: "Nowhere!A1",
    });
  });
});

describe("inserting", () => {
  test("filled cells are refused, blank ones written, filled ones overwritten with consent", async () => {
    const book = workbook();
    await expect(book.insert({ address: "Data!A1" }, block)).rejects.toMatchObject({ kind: "filledCells" });
    expect((await book.read("Data!B1")).values).toEqual([["a"]]);
    expect(await book.insert({ address: "Data!A3" }, block)).toBe("Data!A3:B3");
    expect(await book.insert({ address: "Data!A1", overwrite: true }, block)).toBe("Data!A1:B1");
    expect((await book.read("Data!A1:B1")).values).toEqual([["=x", 2]]);
  });

  test("a new sheet takes the next free name", async () => {
    const book = workbook();
    expect(await book.insert({ newSheet: "Data" }, block)).toBe("'Data 2'!A1:B1");
    expect(await book.sheetNames()).toEqual(["Data", "Data 2"]);
  });

  test("a block rewritten takes its charts, its table and its cells along, and stops before others", async () => {
    const chart = {
      title: "Loss",
      address: { row: 0, column: 0, rows: 2, columns: 2 },
      xTitle: "x",
      yTitle: "y",
      at: { row: 0, column: 3 },
      width: 300,
      height: 200,
    };
    const row = (...numbers: number[]) => numbers.map((number) => ({ content: { number } }));
    const book = workbook();
    const first = {
      rows: [row(1, 2), row(3, 4)],
      charts: [chart],
      table: { name: "T", rows: 2, columns: 2 },
    };
    const address = await book.insert(
      { newSheet: "Hedge" },
      { ...first, names: [{ name: "N", row: 1, column: 1 }] },
    );
    expect(await book.places()).toMatchObject([
      { name: "T", address },
      { name: "N", address: "Hedge!B2" },
    ]);
    await expect(book.insert({ newSheet: "Other" }, first)).rejects.toMatchObject({
      kind: "nameTaken",
      detail: "T",
    });
    await book.insert({ rewrite: address }, { rows: [row(5)], names: [{ name: "n", row: 0, column: 0 }] });
    expect((await book.read("Hedge!A1:B2")).values).toEqual([[5]]);
    expect([book.charts, await book.places()]).toEqual([
      [],
      [{ name: "n", kind: "name", address: "Hedge!A1" }],
    ]);
    book.type("Hedge!A2", "mine");
    const larger = book.insert({ rewrite: "Hedge!A1" }, { rows: [row(6), row(7)] });
    await expect(larger).rejects.toMatchObject({ kind: "filledCells", detail: "Hedge!A1:A2" });
  });

  test("a protected sheet is named and keeps what it has", async () => {
    const book = workbook();
    book.protect("Data");
    const protectedSheet = { kind: "protected", detail: "Data" };
    await expect(book.insert({ address: "Data!D1" }, block)).rejects.toMatchObject(protectedSheet);
    expect((await book.read("Data!D1:E1")).values).toEqual([]);
  });
});

describe("formulas found and entered anew", () => {
  test("are those that contain the text in any case, with what they show", async () => {
    const book = formulas();
    book.show("Two!A2", "#NAME?");
    const steps: number[][] = [];
    const found = await book.findFormulas("HEDGE.", { progress: (...step) => steps.push(step) });
    expect(found).toEqual([
      { address: "One!A1", formula: "=HEDGE.BETA(A2:A9,B2:B9)", value: "=HEDGE.BETA(A2:A9,B2:B9)" },
      { address: "Two!A2", formula: "=hedge.Version()", value: "#NAME?" },
    ]);
    expect(steps.at(-1)).toEqual([4, 4]);
  });

  test("go only into cells that hold a formula, and not into protected sheets", async () => {
    const book = formulas();
    book.protect("One");
    book.calculation = (formula) => formula.length;
    const formula = "=HEDGE.VERSION()";
    const left = await book.enterFormulas(
      ["One!A1", "One!B1", "Two!A2"].map((address) => ({ address, formula })),
    );
    expect(left).toEqual([
      { address: "One!A1", reason: "protected" },
      { address: "One!B1", reason: "changed" },
    ]);
    expect(await book.read("Two!A2")).toMatchObject({ formulas: [[formula]], values: [[16]] });
    await book.recalculate();
    expect((await book.read("Two!A1")).values).toEqual([[4]]);
  });

  test("stop when told", async () => {
    const signal = AbortSignal.abort();
    await expect(formulas().findFormulas("=", { signal })).rejects.toMatchObject({ kind: "stopped" });
  });
});

test("settings are kept until they are deleted", async () => {
  const book = workbook();
  await book.saveSetting("step", "3");
  expect(await book.setting("step")).toBe("3");
  await book.saveSetting("step", undefined);
  expect(await book.setting("step")).toBeUndefined();
});

test("a block at a table's end becomes rows of the table", async () => {
  const book = new MemoryWorkbook({
    Desk: [
      ["", "Code", "Fee"],
      ["", "ES", 2],
    ],
  });
  book.define("HedgeContracts", "Desk!B1:C2", "table");
  const added = { rows: [[{ content: { text: "NQ" } }, { content: { number: 3 } }]] };
  expect(await book.insert({ endOf: "hedgecontracts" }, added)).toBe("Desk!B3:C3");
  expect(await book.places()).toMatchObject([
    { name: "HedgeContracts", kind: "table", address: "Desk!B1:C3" },
  ]);
  expect((await book.read("HedgeContracts")).values.at(-1)).toEqual(["NQ", 3]);
});

test("number formats are those that were written, General elsewhere", async () => {
  const book = new MemoryWorkbook({ Data: [] });
  await book.insert({ address: "Data!A1" }, { rows: [[{ content: { number: 1 }, numberFormat: "0.00" }]] });
  expect(await book.numberFormats("Data!A1:B1")).toEqual([["0.00", "General"]]);
});
