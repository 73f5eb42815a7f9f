import { Session } from "../../src/pane/session";
import { MemoryWorkbook } from "../../src/workbook/memoryWorkbook";

export const holdings = () => [
  ["Name", "Value", "Beta"],
  ["A", 300_000, 1.2],
  ["B", 200_000, 0.7],
];
/** A session over a workbook with holdings and a price. */
export async function started() {
  const workbook = new MemoryWorkbook({
    Holdings: holdings(),
    Prices: [
      ["", ""],
      ["ES", 4500],
    ],
  });
  const session = new Session(workbook, "HEDGE");
  await session.start();
  return { workbook, session };
}
/** A session with everything that a hedge needs. */
export async function planned() {
  const both = await started();
  both.workbook.choose("Holdings!A1:C3");
  await both.session.useHoldings();
  await both.session.setContract("ES");
  await both.session.setEntry("price", "Prices!B2");
  return both;
}
