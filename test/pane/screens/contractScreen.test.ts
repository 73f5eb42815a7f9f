/** @jest-environment jsdom */
import { contractScreen } from "../../../src/pane/screens/hedge/contractScreen";
import { planned } from "../started";
import { fill, press, settled, words } from "./jsdom";

Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

async function opened() {
  const both = await planned();
  const screen = contractScreen(both.session);
  document.body.replaceChildren(screen);
  await settled();
  return { ...both, screen };
}
const table = (screen: Element) =>
  Array.from(screen.querySelectorAll(".comparison tr"), (row) =>
    Array.from(row.children, (cell) => words(cell)).join(" | "),
  );

test("contracts stand side by side, with a sentence on why the first is first", async () => {
  const { screen } = await opened();
  expect(table(screen).slice(0, 8)).toEqual([
    " | MES | ES | YM | MYM",
    "Contract value | 22,500 | 225,000 | – not known | – not known",
    "Exactly | −22.22 | −2.22 | – not known | – not known",
    "Whole contracts | Sell 22 | Sell 2 | – not known | – not known",
    "Coverage | 99% | 90% | – not known | – not known",
    "Beta after | 0.01 | 0.10 | – not known | – not known",
    "Initial margin | 27,830 | 25,300 | – not known | – not known",
    "Currency | USD | USD | USD | USD",
  ]);
  // 500,000 at beta 1: 22 × 22,500 misses it by 5,000, 2 × 225,000 by 50,000.
  expect(words(screen)).toContain("MES is first because");
  expect(words(screen)).toContain("misses it by 5,000 of market value, with ES by 50,000.");
  expect(words(screen)).toContain("Both sizes side by side: sell 2 ES and sell 2 MES to cover 99%");
  expect(words(screen)).toContain("YM and MYM have no price or exchange rate yet.");
});

test("choosing another index asks for its own price and keeps the other's", async () => {
  const { session, screen } = await opened();
  await press(screen, "YM, E-mini Dow ($5)");
  expect(session.state).toMatchObject({ code: "YM", entries: { price: { text: "" } } });
  await fill(screen, "Futures price", "40000");
  expect(table(screen)[0]).toBe(" | MYM | MES | ES | YM");
  await press(screen, "ES, E-mini S&P 500");
  expect(session.state.entries.price.text).toBe("Prices!B2");
  expect(screen.querySelector('[data-id="ES"]')!.getAttribute("aria-pressed")).toBe("true");
});

test("the desk's own margins and contracts are used, a faulty row is told of", async () => {
  const { workbook, session, screen } = await opened();
  const rows = [
    ["Code", "Initial margin", "Multiplier", "Currency"],
    ["ES", 24_000, "", ""],
    ["OWN", 500, 20, "USD"],
  ];
  rows.forEach((row, i) => row.forEach((cell, j) => workbook.type(`Prices!${"DEFG"[j]}${i + 1}`, cell)));
  workbook.define("HedgeContracts", "Prices!D1:G3", "table");
  await session.findPlaces();
  expect(words(screen)).toContain("Initial margin USD 24,000 (your desk’s, not dated)");
  await session.setContract("OWN");
  expect(words(screen)).toContain("Contract size USD 20 per index point");
  workbook.type("Prices!F3", "many");
  await session.refresh();
  expect(words(screen)).toContain("Your desk’s table has a fault in the row of OWN.");
});

test("past returns rank the contracts and find the best basket", async () => {
  const { workbook, session, screen } = await opened();
  for (let i = 0; i < 40; i++) {
    const [es, ym] = [0.01 * Math.sin(i * 1.7), 0.01 * Math.sin(i * 0.6)];
    workbook.type(`Prices!D${i + 2}`, 0.9 * es + 0.8 * ym);
    workbook.type(`Prices!E${i + 2}`, es);
    workbook.type(`Prices!F${i + 2}`, ym);
  }
  ["Fund", "ES", "YM"].forEach((header, i) => workbook.type(`Prices!${"DEF"[i]}1`, header));
  screen.querySelector("details")!.open = true;
  await fill(screen, "Portfolio history", "Prices!D1:D41");
  await fill(screen, "Contract histories", "Prices!E1:F41");
  expect(words(screen)).toContain("YM needs a price, and an exchange rate where the currency differs.");
  await press(screen, "YM, E-mini Dow ($5)");
  await fill(screen, "Futures price", "10000");
  // 500,000 × 0.9 / 225,000 = 2 of ES, 500,000 × 0.8 / 50,000 = 8 of YM.
  expect(words(screen)).toContain("Best together: sell 2 ES and sell 8 YM would have left 0% a year");
  expect(words(screen)).toContain("ES is first: after the hedge");
  expect(words(screen)).toContain("In these histories the portfolio’s beta against YM is");
  expect(session.state.code).toBe("YM");
});
