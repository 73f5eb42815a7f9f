import { paneOf } from "./paneFrame";
import { openWorkbooks, type Workbooks } from "./support/workbookPage";

let workbooks: Workbooks;
beforeAll(async () => {
  workbooks = await openWorkbooks();
});
afterAll(async () => await workbooks?.close());

test("a function's example says how it is calculated without the add-in", async () => {
  const book = await workbooks.open();
  const pane = paneOf(book);
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.locator("details", { hasText: "NOTIONAL" }).locator("summary").click();
  await pane.getByText("=2*4500*50", { exact: true }).waitFor();
});
