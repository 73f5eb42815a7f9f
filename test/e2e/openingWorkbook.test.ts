import { openWorkbooks, type WorkbookPage, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
let book: WorkbookPage;

beforeAll(async () => {
  workbooks = await openWorkbooks();
  book = await workbooks.open();
});
afterAll(async () => await workbooks?.close());

test("an edited holding moves beta and contracts", async () => {
  expect((await book.values("Holdings!B12:B17")).flat().filter((v) => v !== "")).toEqual([
    500_000, 0.985, 4_500, -22,
  ]);
  await book.type("Holdings!B5", "650000");
  // By hand: beta (650 × 1.2 + 125 × 1.1 + 100 × 1.3 + 75 × 0.6) / 1,000, contracts beta × 1 million / 22,500.
  const [total, beta, , contracts] = (await book.values("Holdings!B12:B17")).flat().filter((v) => v !== "");
  expect([total, contracts]).toEqual([1_000_000, -49]);
  expect(beta).toBeCloseTo(1.0925, 12);
  await book.type("Holdings!B5", "150000");
  expect(await book.value("Holdings!B17")).toBe(-22);
});

describe("the opening workbook shows, calculated", () => {
  const labelled = async (sheet: string, columns: string) => {
    const rows = await book.values(`'${sheet}'!${columns}`);
    return Object.fromEntries(rows.map((row) => [row[0], row.slice(1)]));
  };

  test("the base case of two E-minis, its margin calls and its mix", async () => {
    const cells = await labelled("Base case", "A4:C26");
    expect(cells).toMatchObject({
      "Contract value": [225_000, ""],
      Coverage: [0.9, ""],
      "Initial margin": [24_000, ""],
      "Call price": [4_548, ""],
      "Margin call at 4,635": [13_500, ""],
      "Margin call at 4,725": [22_500, ""],
      Leverage: [18.75, ""],
      "550,000 at a beta of 1": [-2, -4],
    });
    expect(cells["Residual beta"]![0]).toBeCloseTo(0.1, 12);
  });

  test("both SPI 200 examples", async () => {
    const cells = await labelled("SPI 200", "A10:C19");
    expect(cells).toMatchObject({
      "Contract value": [200_000, 212_500],
      Contracts: [-60, -94],
      Portfolio: [-600_000, -2_250_000],
      Futures: [600_000, 998_750],
      Together: [0, -1_251_250],
    });
    // Exact: 40% of 50,000,000 over 212,500; left: 0.9 − 94 × 212,500 / 50,000,000.
    expect(cells["Contracts, exact"]).toEqual([-60, -20_000_000 / 212_500]);
    expect(cells["Residual beta"]![0]).toBeCloseTo(0, 12);
    expect(cells["Residual beta"]![1]).toBeCloseTo(0.5005, 12);
  });

  test("contracts for a column of values, facts of one contract and the catalogue", async () => {
    expect(await book.values("Contracts!B11:B14")).toEqual([[-21], [-42], [-106], [-212]]);
    expect(await labelled("Contracts", "A4:B7")).toMatchObject({
      name: ["E-mini S&P 500"],
      multiplier: [50],
      "tick value": [12.5],
    });
    const [heading, first] = await book.values("Contracts!A18:E19");
    expect([heading, first]).toEqual([
      ["Code", "Name", "Exchange", "Currency", "Multiplier"],
      ["ES", "E-mini S&P 500", "CME", "USD", 50],
    ]);
  });

  test("numbers are shown with their formats", async () => {
    const text = async (address: string) => (await book.read(address)).text.flat();
    expect(await text("Holdings!B12:B13")).toEqual(["500,000", "0.9850"]);
    expect(await text("Returns!A5:C5")).toEqual(["2025-01-02", "8,200.00", "100.00"]);
    expect(await text("'SPI 200'!C13:C14")).toEqual(["-94.1176", "0.5005"]);
  });

  test("a beta from a year of synthetic prices, labelled so, with its statistics", async () => {
    const { values } = await book.read("Returns!A2:H19");
    expect(values[0]![0]).toMatch(/^Synthetic data/);
    const statistics = values.slice(7).map((row) => row[6]);
    expect(statistics).toEqual([
      "Beta",
      "Standard error",
      "Lower",
      "Upper",
      "t statistic",
      "Alpha",
      "R squared",
      "Residual volatility",
      "Systematic share of variance",
      "Observations",
      "Left out",
    ]);
    expect(values[16]![7]).toBe(260);
    expect(values[4]![7]).toBe(values[7]![7]);
  });

  test("no error on any sheet", async () => {
    const sheets = await book.page.evaluate(() => window.workbook.sheets());
    for (const sheet of sheets) {
      const errors = (await book.values(`'${sheet}'!A1:L120`)).flat().filter((v) => /^#/.test(String(v)));
      expect({ sheet, errors }).toEqual({ sheet, errors: [] });
    }
  });
});

test("a workbook that cannot be opened says why", async () => {
  const page = await workbooks.browser.newPage();
  const faults: Error[] = [];
  page.on("pageerror", (fault) => faults.push(fault));
  await page.route("**/functions.json", async (route) => await route.fulfill({ status: 404 }));
  await page.goto(workbooks.server.url);
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toBe(
    "The workbook could not be opened: functions.json is not there (404): build the add-in first",
  );
  expect(await page.locator("#calculation").innerText()).toBe("Not open");
  expect(faults).toEqual([]);
  await page.close();
});
