/** @jest-environment jsdom */
import { marginScreen } from "../../../src/pane/screens/hedge/marginScreen";
import { planned } from "../started";
import { fill, settled, words } from "./jsdom";

async function opened(code = "ES") {
  const { session } = await planned();
  session.setContract(code);
  const screen = marginScreen(session);
  document.body.replaceChildren(screen);
  await settled();
  return { screen, session };
}
const facts = (screen: Element, list = 0) =>
  Object.fromEntries(
    [...screen.querySelectorAll("dl")[list]!.children].map((row) => [
      row.children[0]!.textContent,
      row.children[1]!.textContent,
    ]),
  );

test("a margin on file is dated, and asked about when it is old", async () => {
  const { screen } = await opened();
  expect(facts(screen)).toMatchObject({
    "Initial margin per contract": "USD 12,650",
    "Where it is from": "Indicative, 1 April 2025",
    "Initial margin of the hedge": "USD 25,300",
    "Margin call at": "4,523",
    "Move of the futures price to the call": "+0.5%",
  });
  expect(words(screen)).toContain("The margin is an indicative figure of 1 April 2025.");
});

test("own margins come first, and more cash puts the call further away", async () => {
  const { screen } = await opened();
  await fill(screen, "Own initial margin", "12,000");
  await fill(screen, "Own maintenance margin", "9600");
  expect(words(screen)).not.toContain("indicative figure");
  // 20 trading days at 20%: test/golden/touchProbability.json, 4,500 to 4,548.
  expect(facts(screen)).toMatchObject({
    "Where it is from": "Your own",
    "Margin call at": "4,548",
    "Chance of a call within 20 trading days": "84.6%",
  });
  const slider = screen.querySelector<HTMLInputElement>("input[type=range]")!;
  slider.value = "1.5";
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
  expect(screen.querySelector("output")!.textContent).toBe("1.5 ×");
  expect(facts(screen)).toMatchObject({
    "Cash put aside": "USD 36,000",
    "Margin call at": "4,668",
    "Chance of a call within 20 trading days": "50.6%",
  });
});

test("an unknown margin is said, and nothing is made up", async () => {
  const { screen } = await opened("FDAX");
  expect(facts(screen)).toMatchObject({
    "Margin call at": "Not known yet",
    "Cash put aside": "Not known yet",
  });
  expect(words(screen)).toContain("No margin is known for this contract");
});

test("the roll names the contract to hold", async () => {
  const { screen } = await opened();
  expect(words(screen)).toMatch(/Hold ES[HMUZ]\d\d\. On each roll day/);
  expect(screen.querySelectorAll("tbody tr").length).toBeGreaterThanOrEqual(4);
});

test("carry of a short hedge is income, fees are cost", async () => {
  const { screen } = await opened();
  await fill(screen, "Fee per contract and side", "2");
  expect(facts(screen, 1)).toEqual({
    Carry: "−2,813 (income)",
    "Interest lost on the margin": "0",
    "Entry and exit": "8",
    Rolls: "8",
    Total: "−2,797 (income)",
    "Per year, of the contracts’ value": "−2.486%",
  });
  await fill(screen, "Interest lost on the margin", "1%");
  expect(facts(screen, 1)).toMatchObject({ "Interest lost on the margin": "63" });
});
