import { allNodes } from "../../../src/pane/native/formulaNode";
import { readFormula } from "../../../src/pane/native/readFormula";

const calls = (formula: string) =>
  allNodes(readFormula(formula) ?? []).flatMap((node) =>
    node.kind === "call" ? [[node.name, node.hedge]] : [],
  );
const args = (formula: string) => {
  const [node] = readFormula(formula)!;
  if (node?.kind !== "call") throw new Error("no call");
  return node.args.map((arg) => arg.map((part) => ("text" in part ? part.text : part.kind)).join(" "));
};

test("our functions are found in either namespace, as a file keeps them, inside others and inside one another", () => {
  expect(
    calls("=IF(A1>0,HEDGE.CONTRACTS(B1,hedgedev.beta(C1:C9,D1:D9),1,2),_xldudf_HEDGE_PNL(1,2,3,4))"),
  ).toEqual([
    ["IF", undefined],
    ["HEDGE.CONTRACTS", "CONTRACTS"],
    ["hedgedev.beta", "BETA"],
    ["_xldudf_HEDGE_PNL", "PNL"],
  ]);
});

test("a name within a text, a sheet or another namespace is no call of ours", () => {
  expect(calls(`="HEDGE.PNL(1)"&'HEDGE.PNL(1)'!A1&OTHER.HEDGE(1)`)).toEqual([["OTHER.HEDGE", undefined]]);
});

test("arguments are split at their own commas only", () => {
  expect(
    args(
      `=HEDGE.PNL( -2 , "a,""b", 'It''s, here'!$A$1:B2, {1,2;"x,y",-4}, (A1,B2),, Table1[[#All],[a,b]], D4#)`,
    ),
  ).toEqual([
    "-2",
    `"a,""b"`,
    "'It''s, here'!$A$1:B2",
    `{1,2;"x,y",-4}`,
    "group",
    "",
    "Table1[[#All],[a,b]]",
    "D4",
  ]);
  expect(args("=HEDGE.VERSION()")).toEqual([]);
});

test("an array constant keeps its rows and its kinds", () => {
  const [node] = readFormula('={1,-2.5;"a",TRUE}')!;
  expect(node).toMatchObject({
    kind: "array",
    rows: [
      [1, -2.5],
      ["a", true],
    ],
  });
});

test.each(["=HEDGE.PNL(1,2", '="open', "=SUM(A1))", "={1,2"])("%s cannot be read", (formula) => {
  expect(readFormula(formula)).toBeUndefined();
});
