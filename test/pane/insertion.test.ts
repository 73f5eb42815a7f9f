import { planOf } from "../../src/pane/plan/plan";
import { wishesIn } from "../../src/pane/state";
import { WorkbookError } from "../../src/workbook/workbookError";
import { holdings, planned, started } from "./started";

test("inserting writes a new sheet each time and leaves the others alone", async () => {
  const { workbook, session } = await planned();
  await session.insert();
  expect(session.state.insertion).toEqual({
    state: "done",
    address: expect.stringMatching(/^Hedge!A1:N\d+$/),
    sheet: "Hedge",
  });
  await session.insert();
  expect(session.state.insertion).toMatchObject({ sheet: "Hedge 2" });
  expect((await workbook.read("Holdings!A1:C3")).values).toEqual(holdings());
  expect((await workbook.read("Hedge!B10")).values).toEqual([["=Prices!$B$2"]]);
  await session.show("'Hedge 2'!A1");
  expect(workbook.selected).toBe("'Hedge 2'!A1");
});

test("without a plan nothing is inserted", async () => {
  const { workbook, session } = await started();
  await session.insert();
  expect(workbook.written).toEqual([]);
  expect(session.state.insertion).toEqual({ state: "none" });
});

test("a protected workbook keeps the plan and says so", async () => {
  const { workbook, session } = await planned();
  workbook.insert = () => Promise.reject(new WorkbookError("protected", ""));
  await session.insert();
  expect(session.state.insertion).toMatchObject({ state: "failed", error: { kind: "protected" } });
  expect(planOf(wishesIn(session.state))).toBeDefined();
});
