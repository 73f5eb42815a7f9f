import { resolve } from "node:path";
import { paneReference } from "../../../.tools/reference.cjs";
import { searchFunctions } from "../../../src/pane/functions/searchFunctions";

const reference = paneReference(resolve(__dirname, "../../../src/functions"));
const found = (search: string) =>
  searchFunctions(reference, search).flatMap(({ functions }) => functions.map(({ id }) => id));

test.each<[string, string[]]>([
  ["callprice", ["CALLPRICE"]],
  ["=HEDGE.CallOdds", ["CALLODDS"]],
  ["hedgedev.vixb", ["VIXBAND"]],
  ["cushion_multiple", ["CPPI"]],
  ["no such thing", []],
])("%s finds %j", (search, ids) => {
  expect(found(search)).toEqual(ids);
});

test("every word must be found, in any of name, sentence, topic and arguments", () => {
  expect(found("margin call")).toContain("MARGINCALL");
  expect(found("margin call")).not.toContain("MARGIN");
  expect(found("")).toHaveLength(52);
});
