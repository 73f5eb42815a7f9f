import type { Frame } from "playwright-core";
import { money, move, price, share, shortDay } from "../../src/pane/format";
import { overflow, paneOf, violations } from "./paneFrame";
import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
let book: WorkbookPage;
let pane: Frame;
beforeAll(async () => {
  workbooks = await openWorkbooks();
});
afterAll(async () => await workbooks?.close());

const button = (text: string) => pane.locator("fluent-button:visible").filter({ hasText: text }).first();
const press = async (text: string) => await button(text).click();
const step = async (name: string) =>
  await pane.locator(".wizard-steps button").filter({ hasText: name }).click();
/** Types into a field, opening what hides it. */
async function fill(label: string, text: string): Promise<void> {
  const field = pane.locator("fluent-text-input").filter({ hasText: label }).first();
  await field.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
  await field.click();
  await book.page.keyboard.press("ControlOrMeta+a");
  await book.page.keyboard.type(text);
  await book.page.keyboard.press("Tab");
}
async function choose(label: string, value: string): Promise<void> {
  await pane.getByRole("combobox", { name: label, exact: true }).selectOption(value);
}
/** Opens a workbook with the pane at the step that decides the level, for ES at 4,500. */
async function planned(): Promise<void> {
  book = await workbooks.open("", { viewport: { width: 1280, height: 1000 } });
  pane = paneOf(book);
  await book.select("Holdings!A4:C9");
  await press("Use selection");
  await press("Next");
  await pane.locator("input[role=combobox]").click();
  await book.page.keyboard.type("es");
  await book.page.keyboard.press("Enter");
  await fill("Futures price", "4500");
  await press("Next");
}
async function write(text = "Write"): Promise<void> {
  for (const box of await pane.locator(".warnings input").all()) await box.check();
  await press(text);
  await pane.locator(".messages:visible >> text=The hedge is on the sheet").waitFor();
  await book.settled();
}
/** What the pane says in its lists of terms and figures, in all steps. */
async function figures(): Promise<Record<string, string>> {
  const rows = await pane.evaluate(() =>
    [...document.querySelectorAll(".facts > div")].map((row) =>
      [...row.children].map((part) => part.textContent ?? ""),
    ),
  );
  return Object.fromEntries(rows) as Record<string, string>;
}
const tableOf = async (label: string) =>
  await pane.evaluate(
    (name) =>
      [...document.querySelectorAll(`[aria-label="${name}"] tbody tr`)].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ""),
      ),
    label,
  );
/** Values on the sheet by their labels. */
async function cells(sheet = "Hedge"): Promise<Record<string, number | string>> {
  const { values } = await book.read(`${sheet}!A1:B80`);
  return Object.fromEntries(values.filter(([label]) => label !== "")) as Record<string, number | string>;
}
/** The rows of a table that spills from the cell with that formula on. */
async function spill(name: string, columns: number): Promise<(number | string)[][]> {
  const { values, formulas } = await book.read("Hedge!A1:N80");
  const row = formulas.findIndex((line) => line.some((cell) => String(cell).startsWith(`=HEDGE.${name}(`)));
  const column = formulas[row]!.findIndex((cell) => String(cell).startsWith(`=HEDGE.${name}(`));
  const body = values.slice(row + 1).map((line) => line.slice(column, column + columns));
  return body.slice(
    0,
    body.findIndex((line) => line[0] === ""),
  ) as (number | string)[][];
}
const number = (value: number | string | undefined) => value as number;

/** Every figure that the pane has told stands on the sheet too. */
async function expectSameNumbers(currency = "USD"): Promise<void> {
  const told = await figures();
  const sheet = await cells();
  expect({
    Coverage: share(number(sheet.Coverage)),
    "Value of one contract": money(number(sheet["Value of one contract"])),
    "Initial margin of the hedge": money(number(sheet["Initial margin"]), currency),
    "Cash put aside": money(number(sheet["Cash put aside"]), currency),
    "Margin call at": price(number(sheet["Margin call at"])),
    "Move of the futures price to the call": move(number(sheet["Move to the call"])),
    "Chance of a call within 20 trading days": share(number(sheet["Chance of a call"])),
  }).toEqual({
    ...Object.fromEntries(
      [
        ...["Coverage", "Value of one contract", "Initial margin of the hedge", "Cash put aside"],
        ...["Margin call at", "Move of the futures price to the call"],
        "Chance of a call within 20 trading days",
      ].map((term) => [term, told[term]]),
    ),
  });
  const plain = (text: string | undefined) => text?.replace(" (income)", "");
  for (const [label, term] of [
    ["Carry", "Carry"],
    ["Margin financing", "Interest lost on the margin"],
    ["Entry and exit", "Entry and exit"],
    ["Rolls", "Rolls"],
    ["Total", "Total"],
  ] as const) {
    expect([label, money(number(sheet[label]))]).toEqual([label, plain(told[term])]);
  }
  const outcomes = (await spill("COMPARE", 5)) as number[][];
  expect(outcomes).toHaveLength(25);
  expect(
    outcomes.map(([moved, ...amounts]) => [move(moved!), ...amounts.map((each) => money(each))]),
  ).toEqual(await tableOf("The same as a table"));
  const rolls = await spill("ROLLS", 3);
  expect(
    rolls.map(([code, roll, expiry]) => [code, shortDay(number(roll)), shortDay(number(expiry))]),
  ).toEqual(await tableOf("Rolls in the next year"));
}

describe("what the pane says and what the sheet calculates", () => {
  beforeAll(async () => await planned());
  afterAll(async () => await book.page.close());

  test("are the same numbers for a hedge of all market risk", async () => {
    for (let i = 0; i < 2; i++) await press("Next");
    await write();
    await expectSameNumbers();
    expect(await cells()).toMatchObject({
      Contracts: -2,
      "Contract to hold": expect.stringMatching(/^ES[HMUZ]\d\d$/),
      "Written with": "0.1.0",
      "Calculates with": "0.1.0",
    });
    const steps = await spill("EXPLAIN", 3);
    expect(steps.map(([label]) => label)).toEqual([
      ...["Beta exposure", "Contract value", "Change of beta", "Exposure to trade"],
      ...["Beta value of one contract", "Exact contracts", "Contracts", "Futures beta exposure"],
      ...["Coverage", "Residual beta"],
    ]);
    expect(await violations(pane)).toEqual([]);
    expect(await overflow(pane)).toBe(0);
  });

  test("nothing on the sheet is an error", async () => {
    const { values } = await book.read("Hedge!A1:N80");
    expect(values.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  });

  test("the cells of the hedge have names, and a chart stands beside its table", async () => {
    expect(await book.value("Hedge!B20")).toBe(-2);
    await book.write("Hedge!B75", [["=Hedge_Contracts*10"]]);
    expect(await book.value("Hedge!B75")).toBe(-20);
    await book.write("Hedge!B75", [[""]]);
  });

  test("stay the same when every assumption is another, written again on the same sheet", async () => {
    await step("Level");
    await choose("Set the hedge by", "floor");
    await fill("Floor", "460000");
    await fill("Cushion multiple", "4");
    await choose("Rounding", "up");
    for (const [label, text] of [
      ...[
        ["Index level", "4480"],
        ["Volatility", "25%"],
        ["Interest rate", "5%"],
        ["Dividend yield", "1%"],
      ],
      ...[
        ["Horizon in years", "0.5"],
        ["Put strike", "95%"],
        ["Call strike of the collar", "105%"],
      ],
    ] as const)
      await fill(label!, text!);
    await step("Margin");
    for (const [label, text] of [
      ...[
        ["Own initial margin", "12000"],
        ["Own maintenance margin", "9600"],
      ],
      ...[
        ["Interest lost on the margin", "1%"],
        ["Fee per contract and side", "2.5"],
      ],
      ...[
        ["Index points lost per side", "0.25"],
        ["Rolls per year", "4"],
      ],
    ] as const)
      await fill(label!, text!);
    await pane.locator("input[type=range]").fill("1.8");
    await step("Review");
    await write("Write again");
    expect(
      await book.page.evaluate(() => window.workbook.sheets().filter((name) => name.startsWith("Hedge"))),
    ).toEqual(["Hedge"]);
    await expectSameNumbers();
    expect(await cells()).toMatchObject({ Floor: 460_000, "Cash as a multiple": 1.8 });
  });

  test("what somebody typed on the sheet is asked about before it is written over", async () => {
    const before = await cells();
    await book.write("Hedge!B11", [[0.9]]);
    await press("Write again");
    await pane.locator("text=One cell on “Hedge” changed since it was written: B11.").waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await book.value("Hedge!B11")).toBe(0.9);
    await press("Replace and write");
    await pane.locator(".messages:visible >> text=The hedge is on the sheet").waitFor();
    await book.settled();
    expect(await cells()).toEqual(before);
  });

  test("cells filled below the hedge are left alone", async () => {
    await book.write("Hedge!A90", [["Mine"]]);
    await write("Write again");
    expect(await book.value("Hedge!A90")).toBe("Mine");
  });

  test("a protected sheet keeps what it has, and the pane says what to do", async () => {
    const before = await cells();
    await book.page.evaluate(() => window.workbook.protect("Hedge"));
    await press("Write again");
    await pane.locator(".messages:visible >> text=/protect/i").waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await cells()).toEqual(before);
  });
});

describe.each(["target", "view", "vixRatio", "vixBand"] as const)("a level by %s", (level) => {
  beforeAll(async () => await planned());
  afterAll(async () => await book.page.close());

  test("comes to the same on the sheet", async () => {
    await choose("Set the hedge by", level);
    if (level === "target") await fill("Target beta", "0.4");
    if (level.startsWith("vix")) await fill("VIX", "22");
    if (level === "view") await choose("View", "bearish");
    const exact = /Exactly (\S+) contracts/.exec(await pane.locator(".result").innerText())![1];
    await step("Margin");
    await step("Review");
    await write();
    expect(price(number((await cells())["Exact contracts"]))).toBe(exact);
    await expectSameNumbers();
  });
});
