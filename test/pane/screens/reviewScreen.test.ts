/** @jest-environment jsdom */
import { reviewScreen } from "../../../src/pane/screens/hedge/reviewScreen";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { planned, started } from "../started";
import { press, settled, words } from "./jsdom";

async function opened(start = planned) {
  const { session, workbook } = await start();
  session.set({ step: "review" });
  const screen = reviewScreen(session);
  document.body.replaceChildren(screen);
  await settled();
  return { screen, session, workbook };
}
const boxes = (screen: Element) => [...screen.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
async function accept(screen: Element) {
  for (const box of boxes(screen)) {
    box.checked = true;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await settled();
}
async function pressWrite(screen: Element) {
  screen.querySelector<HTMLElement>("[appearance=primary]")!.click();
  await settled();
}
const open = (screen: Element) => screen.querySelectorAll("details").forEach((part) => (part.open = true));

test("without a hedge there is nothing to write", async () => {
  const { screen } = await opened(started);
  expect(words(screen)).toBe(
    "Review There is no hedge to write yet. Go back to the steps above that have no check mark.",
  );
});

test("formulas and calculation stand there before anything is written", async () => {
  const { screen, workbook } = await opened();
  open(screen);
  expect(words(screen)).toContain(
    "B6 Portfolio beta =HEDGE.PORTFOLIOBETA(Holdings!$B$2:$B$3, Holdings!$C$2:$C$3)",
  );
  expect(words(screen)).toContain("Beta exposure 1 × 500000 500,000");
  expect(words(screen)).toContain("Contracts -2.22222222222222 rounded nearest −2");
  expect(workbook.written).toEqual([]);
});

test("writing waits until each warning is accepted", async () => {
  const { screen, session, workbook } = await opened();
  await session.setEntry("share", "30%");
  await settled();
  expect(boxes(screen)).toHaveLength(3);
  await pressWrite(screen);
  expect(workbook.written).toEqual([]);
  expect(words(screen)).toContain("Accept the warnings above first.");
  await accept(screen);
  expect(words(screen)).not.toContain("Accept the warnings above first.");
  // A warning whose words change is a new one.
  await session.setEntry("share", "35%");
  await settled();
  expect(words(screen)).toContain("Accept the warnings above first.");
  expect(boxes(screen).map(({ checked }) => checked)).toEqual([false, true, true]);
});

test("what was written can be gone to, and written again", async () => {
  const { screen, session, workbook } = await opened();
  await accept(screen);
  await pressWrite(screen);
  expect(words(screen)).toContain("The hedge is on the sheet “Hedge” and follows your holdings.");
  await press(screen, "Go to Hedge");
  expect(workbook.selected).toBe("Hedge!A1");
  workbook.type("Hedge!B15", 0.8);
  await press(screen, "Write again on Hedge");
  expect(words(screen)).toContain("One cell on “Hedge” changed since it was written: B15.");
  await press(screen, "Replace and write");
  expect((await workbook.read("Hedge!B15")).values).toEqual([[1]]);
  expect(words(screen)).toContain("The hedge is on the sheet");
  // The sheet knows nothing of a price that was entered later.
  await session.setEntry("price", "4600");
  await settled();
  expect(words(screen)).not.toContain("The hedge is on the sheet");
});

test("a refusal says why, and what to do", async () => {
  const { screen, workbook } = await opened();
  await accept(screen);
  workbook.insert = () => Promise.reject(new WorkbookError("protected", "Hedge"));
  await pressWrite(screen);
  expect(words(screen)).toContain("protected");
});
