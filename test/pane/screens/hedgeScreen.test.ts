/** @jest-environment jsdom */
import { mountPane } from "../../../src/pane/pane";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import { fill, press, settled, words } from "./jsdom";

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

async function opened() {
  const workbook = new MemoryWorkbook({
    Holdings: [
      ["Name", "Value", "Beta"],
      ["A", 300_000, 1.2],
      ["B", 200_000, 0.7],
    ],
  });
  const root = document.createElement("main");
  document.body.replaceChildren(root);
  await mountPane(root, workbook, "HEDGE");
  return { workbook, root };
}
const steps = (root: Element) =>
  Array.from(root.querySelectorAll(".wizard-steps button"), (step) => {
    const current = step.getAttribute("aria-current") === "step" ? ">" : "";
    return current + words(step).replace(" , ", ", ");
  });
const go = async (root: Element, name: string) => {
  const step = Array.from(root.querySelectorAll<HTMLElement>(".wizard-steps button")).find((button) =>
    words(button).includes(name),
  );
  step!.click();
  await settled();
};

test("a step that is not complete says what it needs and takes the focus there", async () => {
  const { root } = await opened();
  expect(steps(root)).toEqual([">1 Portfolio", "2 Contract", "3 Level", "4 Margin and roll", "5 Review"]);
  await press(root, "Next");
  expect(words(root)).toContain("Before the next step: Select your holdings, with value and beta");
  await go(root, "Contract");
  await press(root, "Next");
  expect(words(root)).toContain("Before the next step: Choose a contract");
  expect(document.activeElement!.getAttribute("role")).toBe("combobox");
});

test("forward and back without loss, with the hedge in sight from the second step on", async () => {
  const { workbook, root } = await opened();
  expect(words(root.querySelector(".footer")!)).toBe("Next");
  workbook.choose("Holdings!A1:C3");
  await press(root, "Use selection");
  await press(root, "Next");
  expect(document.activeElement!.textContent).toBe("Contract");
  expect(words(root.querySelector(".summary")!)).toBe("500,000 Beta 1.00");
  await press(root, "Next");
  expect(words(root)).toContain("Before the next step: Choose a contract");
  await press(root, "Back");
  expect(words(root.querySelector(".facts")!)).toContain("500,000");
  await go(root, "Level");
  expect(steps(root)).toEqual([
    "1 Portfolio, done",
    "2 Contract",
    ">3 Level",
    "4 Margin and roll",
    "5 Review",
  ]);
  await fill(root, "Share to hedge", "2");
  await press(root, "Next");
  expect(words(root)).toContain("Before the next step: Correct: Share to hedge");
});

test("starting over asks, and keeps everything on a no", async () => {
  const { workbook, root } = await opened();
  const start = () => press(root, "Start over");
  workbook.choose("Holdings!A1:C3");
  await press(root, "Use selection");
  await go(root, "Contract");
  await start();
  await press(document.querySelector("dialog")!, "Keep it");
  expect(steps(root)[1]).toBe(">2 Contract");
  await start();
  await press(document.querySelector("dialog")!, "Start over");
  expect(steps(root)[0]).toBe(">1 Portfolio");
  expect(words(root)).not.toContain("500,000");
  expect(document.querySelector("dialog")).toBeNull();
});
