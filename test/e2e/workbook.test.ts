import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
let book: WorkbookPage;

beforeAll(async () => {
  workbooks = await openWorkbooks();
  book = await workbooks.open();
});
afterAll(async () => await workbooks?.close());

const scratch = "E2E";
const at = (address: string) => `${scratch}!${address}`;

/** A fresh sheet for what a test types. */
async function emptySheet(): Promise<void> {
  await book.page.evaluate((name) => {
    if (!window.workbook.sheets().includes(name)) window.workbook.addSheet(name);
  }, scratch);
  const blank = Array.from({ length: 12 }, () => Array.from({ length: 8 }, () => ""));
  await book.write(at("A1"), blank);
}

describe("typed into cells", () => {
  beforeEach(emptySheet);

  test("a function calculates", async () => {
    await book.type(at("B2"), '=HEDGE.CONTRACTS(50000000,0.9,"AP",8500,0.5)');
    expect(await book.value(at("B2"))).toBe(-94);
  });

  test("full precision reaches the cell", async () => {
    await book.type(at("B2"), '=HEDGE.CONTRACTS(50000000,0.9,"AP",8500,0.5,,"none")');
    expect(await book.value(at("B2"))).toBe((-50_000_000 * 0.4) / (8500 * 25));
  });

  test("one formula fills a column from a column", async () => {
    await book.write(at("A1"), [[10_000_000], [25_000_000], [50_000_000]]);
    await book.type(at("B1"), '=HEDGE.CONTRACTS(A1:A3,0.9,"AP",8500)');
    expect(await book.values(at("B1:B3"))).toEqual([[-42], [-106], [-212]]);
    await book.type(at("A2"), "0");
    expect(await book.values(at("B1:B3"))).toEqual([[-42], [0], [-212]]);
  });

  test("a spill that is blocked says so, and goes on when the way is free", async () => {
    await book.write(at("A1"), [[10_000_000], [25_000_000], [50_000_000]]);
    await book.write(at("B3"), [["in the way"]]);
    await book.type(at("B1"), '=HEDGE.CONTRACTS(A1:A3,0.9,"AP",8500)');
    expect(await book.value(at("B1"))).toBe("#SPILL!");
    await book.select(at("B1"));
    expect(await book.status()).toBe("B1 #SPILL! cells that the result needs are not empty");
    await book.select(at("B3"));
    await book.page.keyboard.press("Delete");
    await book.settled();
    expect(await book.values(at("B1:B3"))).toEqual([[-42], [-106], [-212]]);
  });

  test("an error says in words what is wrong", async () => {
    await book.type(at("B7"), '=HEDGE.CONTRACTS(1000000,1,"ES",-1)');
    const { values, messages } = await book.read(at("B7"));
    expect(values).toEqual([["#VALUE!"]]);
    expect(messages).toEqual([["futures_price must be greater than zero, got -1"]]);
    await book.select(at("B7"));
    expect(await book.status()).toBe("B7 #VALUE! futures_price must be greater than zero, got -1");
  });

  test("one bad cell of a spill keeps its own message", async () => {
    await book.write(at("A1"), [[10_000_000], ["ten"], [50_000_000]]);
    await book.type(at("B1"), '=HEDGE.CONTRACTS(A1:A3,0.9,"AP",8500)');
    const { values, messages } = await book.read(at("B1:B3"));
    expect(values).toEqual([[-42], ["#VALUE!"], [-212]]);
    expect(messages[1]![0]).toMatch(/portfolio_value must be a number, got .*ten/);
  });

  test("an error in an argument reaches the function, which answers in its own cell", async () => {
    await book.write(at("A1"), [[10_000_000], ["=1/0"], [50_000_000]]);
    await book.type(at("B1"), '=HEDGE.CONTRACTS(A1:A3,0.9,"AP",8500)');
    expect(await book.values(at("B1:B3"))).toEqual([[-42], ["#DIV/0!"], [-212]]);
  });

  test("entries written by a script are read as Excel reads them", async () => {
    await book.write(at("A1"), [["12.5", "5%", "true", "'12", "'=A1", "Cash", 7, "=A1*2"]]);
    expect(await book.values(at("A1:H1"))).toEqual([[12.5, 0.05, true, "12", "=A1", "Cash", 7, 25]]);
  });

  test("functions nest with one another and with the sheet's own", async () => {
    await book.type(at("B2"), '=SUM(1,HEDGE.CONTRACTS(HEDGE.NOTIONAL("AP",8000,50),1.2,"AP",8000))');
    expect(await book.value(at("B2"))).toBe(-59);
  });

  test("cells of other sheets, defined names and table columns are arguments", async () => {
    await book.type(at("B3"), "=HEDGE.PORTFOLIOBETA(Holdings[Value],Holdings[Beta])");
    await book.type(at("B1"), '=HEDGE.CONTRACTS(Holdings!B12,Holdings!B13,"MES",Holdings!B16)');
    await book.type(at("B2"), '=HEDGE.CONTRACTS(PortfolioValue,PortfolioBeta,"MES",4500)');
    const returns = [0.03, -0.03, 0.05].map((portfolio, i) => [portfolio, [0.02, -0.02, 0.03][i]!]);
    await book.write(at("D1"), returns);
    await book.type(at("B4"), "=HEDGE.BETA(D1:D3,E1:E3)-SLOPE(D1:D3,E1:E3)");
    const [direct, named, table, difference] = (await book.values(at("B1:B4"))).flat();
    expect([direct, named]).toEqual([-22, -22]);
    expect(table).toBeCloseTo(0.985, 12);
    expect(difference).toBeCloseTo(0, 12);
  });

  test("autocomplete and the argument hint say what functions.json says", async () => {
    await book.select(at("B2"));
    await book.page.keyboard.type("=HEDGE.CON");
    const popup = book.page.locator("[data-u-comp=rect-popup]");
    await popup.getByText("Signed number of futures contracts").first().waitFor();
    await book.page.keyboard.type("TRACTS(");
    const hint = popup.filter({ hasText: "[target_beta]" });
    await hint.waitFor();
    expect(await hint.innerText()).toMatch(
      /HEDGE\.CONTRACTS\(portfolio_value,\s*beta,\s*contract,\s*futures_price/,
    );
    await book.page.keyboard.press("Escape");
    await book.page.keyboard.press("Escape");
  });
});

describe("blanks as other Excels pass them", () => {
  // A blank beta is a fault where it arrives as a blank, and a beta of 0 where this Excel says 0 for it.
  test.each([
    ["null", "#VALUE!"],
    ['""', "#VALUE!"],
    ["0", 0],
  ])("?blank=%s", async (blank, expected) => {
    const other = await workbooks.open(`?blank=${encodeURIComponent(blank)}`);
    await other.write("Holdings!G1", [['=HEDGE.CONTRACTS(1000000,H1,"AP",8000)']]);
    expect(await other.value("Holdings!G1")).toBe(expected);
    await other.page.close();
  });
});

test("a whole column is selected as Excel names it, and the pane follows the selection", async () => {
  await book.select("Holdings!B5");
  await book.page.keyboard.press("Control+Space");
  const pane = book.page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  await pane.getByText("Selected: Holdings!").waitFor();
  await book.page.keyboard.press("ArrowDown");
  await pane.getByText(/^Selected: Holdings!B\d+$/).waitFor();
});

test("F6 goes from the cells to the pane and back, where typing enters a value", async () => {
  const other = await workbooks.open();
  await other.select("Holdings!B5");
  const at = async () => await other.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  await other.page.keyboard.press("F6");
  expect(await at()).toBe(true);
  await other.page.keyboard.press("F6");
  expect(await at()).toBe(false);
  await other.page.keyboard.press("Shift+F6");
  expect(await at()).toBe(true);
  await other.page.keyboard.press("Shift+F6");
  await other.page.keyboard.type("650000");
  await other.page.keyboard.press("Enter");
  await other.settled();
  expect(await other.value("Holdings!B5")).toBe(650_000);
  await other.page.close();
});
