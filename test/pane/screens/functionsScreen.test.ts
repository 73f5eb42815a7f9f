/** @jest-environment jsdom */
import { resolve } from "node:path";
import { paneReference } from "../../../.tools/reference.cjs";
import { functionsScreen } from "../../../src/pane/screens/functions/functionsScreen";
import { MemoryWorkbook } from "../../../src/workbook/memoryWorkbook";
import { fill, press, settled, words } from "./jsdom";

const reference = paneReference(resolve(__dirname, "../../../src/functions"));

async function opened(load = async () => reference) {
  const workbook = new MemoryWorkbook({ Mine: [["a"], [], ["", "", "b"]] });
  const screen = functionsScreen({ workbook, namespace: "HEDGE" }, load);
  document.body.replaceChildren(screen);
  await settled();
  return { workbook, screen };
}
const entry = (screen: Element, id: string) =>
  Array.from(screen.querySelectorAll("details")).find(
    (details) => details.querySelector("strong")!.textContent === id,
  )!;
async function opening(screen: Element, id: string) {
  const details = entry(screen, id);
  details.open = true;
  await settled();
  return details;
}

test("a search leaves what matches, with its topic, and counts it", async () => {
  const { screen } = await opened();
  await fill(screen, "Search", "margin call");
  const shown = Array.from(screen.querySelectorAll("details:not([hidden]) strong"), (at) => at.textContent);
  expect(shown).toContain("MARGINCALL");
  expect(words(screen)).toContain(`${shown.length} functions Margin `);
  expect(words(screen)).not.toContain("Sizing");
  await fill(screen, "Search", "nonsense");
  expect(words(screen)).toContain("No function matches.");
});

test("a function says its syntax, each argument with its default, its example, and where more is said", async () => {
  const { screen } = await opened();
  const details = await opening(screen, "MARGIN");
  expect(words(details)).toContain(
    "=HEDGE.MARGIN(contracts, contract, [type], [buffer], [margin_per_contract], [desk_table])",
  );
  expect(words(details)).toMatch(/buffer optional Factor on the margin, .* 1 if left out/);
  expect(words(details)).toContain('=HEDGE.MARGIN(-2, "ES", "initial", 1, 12000) gives 24000');
  expect(details.querySelector("a")!.getAttribute("href")).toBe("docs/functions.html#margin");
});

test("an example is written at the selection and refused over filled cells, then offered a new sheet", async () => {
  const { screen, workbook } = await opened();
  const details = await opening(screen, "VIEW");
  workbook.choose(undefined);
  await press(details, "Insert example of HEDGE.VIEW at the selected cell");
  expect(words(details)).toContain("Select the cell where the example shall begin");
  workbook.choose("Mine!A1");
  await press(details, "Insert example of HEDGE.VIEW at the selected cell");
  expect(words(details)).toContain("The example needs Mine!A1:C4, and something is there.");
  expect(workbook.written).toEqual([]);
  await press(details, "Insert on a new sheet");
  expect(words(details)).toContain("The example stands at Example!A1:C4.");
});

test("a list that does not load can be tried again", async () => {
  let answers = 0;
  const { screen } = await opened(async () => {
    if (answers++ === 0) throw new Error("offline");
    return reference;
  });
  expect(words(screen)).toContain("The list of functions could not be loaded.");
  await press(screen, "Try again");
  expect(entry(screen, "BETA")).toBeDefined();
});
