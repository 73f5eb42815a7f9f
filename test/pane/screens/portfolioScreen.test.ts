/** @jest-environment jsdom */
import { portfolioScreen } from "../../../src/pane/screens/hedge/portfolioScreen";
import { Session } from "../../../src/pane/session";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/workbook";
import { fill, press, settled, words } from "./jsdom";

const holdings: CellValue[][] = [
  ["Name", "Value", "Beta"],
  ["A", 300_000, 1.2],
  ["B", 200_000, 0.7],
  ["C", 250_000, 1],
  ["D", 250_000, 1],
];

async function opened(sheets: Record<string, CellValue[][]>) {
  const workbook = new MemoryWorkbook(sheets);
  const session = new Session(workbook, "HEDGE");
  await session.start();
  const screen = portfolioScreen(session);
  document.body.replaceChildren(screen);
  await settled();
  return { workbook, session, screen };
}
const facts = (screen: Element) => words(screen.querySelector(".facts")!);

test("the selection becomes a portfolio; a range that cannot be used is told of and leaves it", async () => {
  const { workbook, screen } = await opened({ Holdings: holdings, Empty: [] });
  workbook.choose("Holdings!A1:C5");
  await press(screen, "Use selection");
  expect(facts(screen)).toBe("Total value 1,000,000 Holdings 4 Weighted beta 1.00");
  await fill(screen, "Range of holdings", "Empty!A1:B9");
  expect(words(screen)).toContain("Empty!A1:B9 is empty.");
  expect(words(screen)).toContain("Holdings!A1:C5 stays in use.");
  expect(facts(screen)).toContain("1,000,000");
});

test("holdings that change in the sheet leave alone what is being typed", async () => {
  const { workbook, session, screen } = await opened({ Holdings: holdings });
  await session.useHoldings("Holdings!A1:C5");
  const field = Array.from(screen.querySelectorAll<HTMLInputElement>("fluent-text-input")).find(
    ({ textContent }) => textContent === "Range of holdings",
  )!;
  expect(field.value).toBe("Holdings!A1:C5");
  field.value = "Oth";
  workbook.type("Holdings!B2", 400_000);
  await session.refresh();
  expect(facts(screen)).toContain("1,100,000");
  expect(field.value).toBe("Oth");
});

test("a table is offered by its name; without tables and names the list is not shown", async () => {
  const { workbook, session, screen } = await opened({ Holdings: holdings });
  expect(words(screen)).not.toContain("Table or named range");
  workbook.define("Positions", "Holdings!A1:C5", "table");
  await session.findPlaces();
  expect(words(screen)).toContain("Positions (Holdings!A1:C5)");
  await fill(screen, "Table or named range", "Positions");
  expect(facts(screen)).toContain("Total value 1,000,000");
});

test("holes are named by cell, and what an index hedge cannot do is said", async () => {
  const { session, screen } = await opened({
    Holdings: [...holdings.slice(0, 3), ["<b>C</b>", "#N/A", 1], ["A", "12,500", 1], ["E", 10_000, ""]],
  });
  await session.useHoldings("Holdings!A1:C6");
  const said = words(screen);
  expect(said).toContain("3 cells to look at");
  expect(said).toContain("B4: shows #N/A. Correct the cell.");
  expect(said).toContain("B5: text where a value is needed, “12,500”. This holding is left out.");
  expect(said).toContain("C6: beta is missing.");
  expect(said).toContain("A is 60% of the holdings. An index hedge does not remove the risk of one stock");
  expect(facts(screen)).toContain("Weighted beta Not known yet");
});

test("one holding alone is warned of", async () => {
  const { session, screen } = await opened({ Holdings: holdings.slice(0, 2) });
  await session.useHoldings("Holdings!A1:C2");
  expect(words(screen)).toContain("A is the only holding. If it is a single stock");
});

test("beta comes from histories, with what a committee asks about it", async () => {
  const { session, screen } = await opened({
    Holdings: holdings,
    Data: [
      ["Fund", "Index"],
      [0.03, 0.02],
      [-0.03, -0.02],
      [0.05, 0.03],
      [0.01, ""],
    ],
  });
  await session.useHoldings("Holdings!A1:B5");
  expect(words(screen)).toContain("Choose the column for beta below.");
  await fill(screen, "Beta comes from", "history");
  expect(words(screen)).not.toContain("Choose the column");
  await fill(screen, "Portfolio history", "Data!A1:A5");
  await fill(screen, "Index history", "Data!B1:B5");
  // By hand in regression.test.ts: β = 11/7, R² = 0.99725, standard error 0.0825.
  expect(facts(screen)).toBe(
    "Total value 1,000,000 Holdings 4 Beta by regression 1.571 95% interval 0.523 to 2.619 Standard error 0.082 R² 99.7% Periods 3",
  );
  expect(words(screen)).toContain("1 period without a number on one side is left out.");
  await fill(screen, "The ranges hold", "levels");
  expect(words(screen)).toContain("A3 is -0.03, but prices and values must be above 0.");
  expect(facts(screen)).toContain("Beta by regression Not known yet");
});

test("a history that the index hardly explains is warned of", async () => {
  const { session, screen } = await opened({
    Holdings: holdings,
    Data: [
      [0.02, 0.01],
      [-0.01, 0.01],
      [0.01, -0.01],
      [0.015, 0.012],
    ],
  });
  await session.useHoldings("Holdings!A1:C5");
  await fill(screen, "Beta comes from", "history");
  await fill(screen, "Portfolio history", "Data!A1:A4");
  await fill(screen, "Index history", "Data!B1:B4");
  expect(words(screen)).toContain("The index explains only");
  expect(words(screen)).toContain("The interval contains 0");
});

test("holdings in several currencies ask for a rate", async () => {
  const { session, screen } = await opened({
    Holdings: [
      ["Name", "Value", "Beta", "Currency"],
      ["A", 100_000, 1, "EUR"],
      ["B", 50_000, 1, "USD"],
      ["C", 60_000, 1, "EUR"],
    ],
    Fx: [[0.9]],
  });
  await session.useHoldings("Holdings!A1:D4");
  expect(facts(screen)).toContain("Total value Not known yet");
  await fill(screen, "EUR for one USD", "Fx!A1");
  // 160,000 + 50,000 × 0.9
  expect(facts(screen)).toBe("Total value EUR 205,000 Holdings 3 Weighted beta 1.00");
  await fill(screen, "EUR for one USD", "-1");
  expect(words(screen)).toContain("EUR for one USD must be above 0, but is -1.");
  expect(facts(screen)).toContain("Not known yet");
});
