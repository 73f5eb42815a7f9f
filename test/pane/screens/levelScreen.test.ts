/** @jest-environment jsdom */
import { levelScreen } from "../../../src/pane/screens/hedge/levelScreen";
import { planned } from "../started";
import { fill, settled, words } from "./jsdom";

async function opened() {
  const { session } = await planned();
  const screen = levelScreen(session);
  document.body.replaceChildren(screen);
  await settled();
  return screen;
}
/** Chooses in a list. */
async function choose(screen: Element, label: string, value: string) {
  await fill(screen, label, value);
}
const trade = (screen: Element) => screen.querySelector(".trade")!.textContent;
const slider = (screen: Element) => screen.querySelector<HTMLElement>("[role=slider]")!;
const key = (screen: Element, name: string) =>
  slider(screen).dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true }));

test("a share is all of the market risk until it is typed", async () => {
  const screen = await opened();
  // 500,000 × 1.0 ÷ 225,000 = 2.2 contracts.
  expect(trade(screen)).toBe("Sell 2 ES");
  await fill(screen, "Share to hedge", "50%");
  expect(trade(screen)).toBe("Sell 1 ES");
  expect(words(screen)).toContain("Exactly −1.11 contracts");
});

test.each([
  ["target", { "Target beta": "0.55" }, "Sell 1 ES", ""],
  ["view", { View: "very bearish" }, "Sell 2 ES", "That is 100% of the market risk."],
  ["vixRatio", { VIX: "20" }, "Sell 1 ES", "That is 50% of the market risk."],
  ["vixBand", { VIX: "10", "Within the range": "high" }, "Sell 2 ES", "That is 100% of the market risk."],
  ["floor", { Floor: "450,000" }, "Sell 2 ES", "That is 70% of the market risk."],
] as const)("%s shows its fields alone and decides the contracts", async (level, fields, expected, comes) => {
  const screen = await opened();
  await choose(screen, "Set the hedge by", level);
  expect(words(screen)).not.toContain("Share to hedge");
  for (const [label, text] of Object.entries(fields)) {
    expect(words(screen)).toContain(label);
    await fill(screen, label, text);
  }
  expect(trade(screen)).toBe(expected);
  if (comes) expect(words(screen)).toContain(comes);
});

test("rounding up says that the hedge goes too far", async () => {
  const screen = await opened();
  await choose(screen, "Rounding", "up");
  expect(words(screen)).toContain("Over-hedged: the contracts remove 135% of the market risk");
});

test("the chart is read by keys, and says what it shows", async () => {
  const screen = await opened();
  await fill(screen, "Interest rate", "0");
  await fill(screen, "Dividend yield", "0");
  await fill(screen, "Volatility", "0");
  expect(slider(screen).getAttribute("aria-valuetext")).toBe(
    "Index −10%: Unhedged −50,000, With futures −5,000, With a put 0, With a collar 0",
  );
  key(screen, "Home");
  // 2 × 50 × 4,500 × 0.3 against 500,000 × 0.3.
  expect(slider(screen).getAttribute("aria-valuetext")).toMatch(
    /^Index −30%: Unhedged −150,000, With futures −15,000/,
  );
  key(screen, "ArrowLeft");
  expect(slider(screen).getAttribute("aria-valuenow")).toBe("0");
  key(screen, "ArrowRight");
  expect(words(screen.querySelector(".chart-box")!)).toContain("Index −27.5%");
  key(screen, "End");
  expect(slider(screen).getAttribute("aria-valuenow")).toBe(slider(screen).getAttribute("aria-valuemax"));
});

test("the chart's figures also stand in a table", async () => {
  const screen = await opened();
  const rows = [...screen.querySelectorAll("tbody tr")].map(words);
  expect(rows).toHaveLength(25);
  expect(rows[24]).toMatch(/^\+30% 150,000 /);
});
