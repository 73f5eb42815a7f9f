import { readReferences } from "../../src/pane/plan/readReferences";

const sources = [{ kind: "empty" }, { kind: "reading", reference: "A1" }, { kind: "cell", reference: "B2" }];
const read = async (reference: string) => reference.toLowerCase();

test("what is not read yet is read; again, all that has a reference", async () => {
  expect([...(await readReferences(sources, false, read))]).toEqual([["A1", "a1"]]);
  expect([...(await readReferences(sources, true, read))]).toEqual([
    ["A1", "a1"],
    ["B2", "b2"],
  ]);
});
