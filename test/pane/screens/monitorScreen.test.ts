/** @jest-environment jsdom */
import { monitorScreen } from "../../../src/pane/screens/monitor/monitorScreen";
import { today } from "../../../src/pane/today";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/workbook";
import { fill, press, settled, words } from "./jsdom";

async function opened(sheets: Record<string, CellValue[][]>, shown: Record<string, CellValue> = {}) {
  const workbook = new MemoryWorkbook(sheets);
  for (const [address, value] of Object.entries(shown)) workbook.show(address, value);
  const tabs: string[] = [];
  const screen = monitorScreen({ workbook, namespace: "HEDGE", open: (tab) => tabs.push(tab) });
  document.body.replaceChildren(screen);
  await settled();
  return { workbook, screen, tabs };
}
const hedge = () =>
  opened(
    {
      Mine: [['=HEDGE.CONTRACTS(A2,B2,C2,D2,0,1,"nearest",1,1,Desk)'], [500_000, 1, "ES", 4500]],
      Desk: [["Code"]],
    },
    { "Mine!A1": -2 },
  );
const followed = () => new Promise((done) => setTimeout(done, 350));

test("without a hedge it teaches how one comes about, and leads there", async () => {
  const { screen, tabs } = await opened({ Mine: [["x"]] });
  expect(words(screen)).toContain("No hedge yet");
  expect(words(screen)).toContain('=HEDGE.CONTRACTS(50000000, 0.9, "AP", 8500, 0.5)');
  await press(screen, "Work out a hedge");
  expect(tabs).toEqual(["hedge"]);
});

test("a hedge is shown with its figures, and leads to its cell", async () => {
  const { screen, workbook } = await opened(
    { Mine: [["=HEDGE.CONTRACTS(A2,B2,C2,D2)"], [500_000, 1, "ES", 4500]] },
    { "Mine!A1": -2 },
  );
  expect(words(screen)).toContain("1 hedge found.");
  expect(words(screen)).toContain("Hold 2 ES short");
  expect(words(screen)).toContain("Contracts held Not entered");
  expect(words(screen)).toContain("Coverage 90%");
  await press(screen, "Go to Mine!A1");
  expect(workbook.selected).toBe("Mine!A1");
});

test("what is held goes into a table that everyone sees, and becomes a trade", async () => {
  const { screen, workbook } = await opened(
    { Mine: [["=HEDGE.CONTRACTS(A2,B2,C2,D2)"], [500_000, 1, "ES", 4500]] },
    { "Mine!A1": -2 },
  );
  await fill(screen, "Contracts you hold", "two");
  await press(screen, "Save the contracts held for Mine!A1");
  expect(words(screen)).toContain("“two” is not a number of contracts.");
  await fill(screen, "Contracts you hold", "−1");
  await press(screen, "Save the contracts held for Mine!A1");
  expect((await workbook.read("HedgePositions")).formulas).toEqual([
    ["Hedge", "Target", "Held", "Value then", "Beta then", "Price then", "Entered"],
    ["Mine!A1", "=Mine!$A$1", -1, 500_000, 1, 4500, today()],
  ]);
  expect(words(screen)).toContain("Coverage 45%");
  expect(words(screen)).toContain("Hold 1 ES short");
  // No trigger has fired on the day of entry: the difference of one contract waits.
  expect(words(screen)).toContain("No trigger is reached, though the target differs.");
  await fill(screen, "Contracts you hold", "-2");
  await press(screen, "Save the contracts held for Mine!A1");
  expect((await workbook.read("HedgePositions")).values).toHaveLength(2);
  expect(words(screen)).toContain("Nothing to trade");
});

test("changes in the sheet are followed; a hedge that went away goes", async () => {
  const { screen, workbook } = await opened(
    { Mine: [["=HEDGE.CONTRACTS(A2,B2,C2,D2)"], [500_000, 1, "ES", 4500]] },
    { "Mine!A1": -2 },
  );
  workbook.type("Mine!A2", 400_000);
  await followed();
  expect(words(screen)).toContain("Coverage 112.5%");
  expect(words(screen)).toContain("Coverage: 112.5%, above the limit of 100%");
  workbook.type("Mine!A1", "");
  await followed();
  expect(words(screen)).toContain("No hedge yet");
});

test("a hedge that cannot be followed says what would change that", async () => {
  const { screen } = await hedge();
  expect(words(screen)).toContain("Desk table is worked out inside the formula.");
});
