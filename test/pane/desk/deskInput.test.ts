import { deskInput, isoOf, serialOf } from "../../../src/pane/desk/deskInput";

test.each([
  [
    "initial margin",
    "12,650",
    { cell: { content: { number: 12650 }, style: "input", numberFormat: "#,##0" } },
  ],
  ["fee", "2.25", { cell: { content: { number: 2.25 }, style: "input", numberFormat: "General" } }],
  ["fee", "0", { cell: { content: { number: 0 }, style: "input", numberFormat: "General" } }],
  ["tick", "0", { problem: "notPositive" }],
  ["maintenance margin", "-1", { problem: "negative" }],
  ["multiplier", "fifty", { problem: "notANumber" }],
  [
    "margin date",
    "2026-11-20",
    { cell: { content: { number: 46346 }, style: "input", numberFormat: "yyyy-mm-dd" } },
  ],
  ["margin date", "20/11/2026", { problem: "notADate" }],
  ["margin date", "2026-02-29", { problem: "notADate" }],
  ["name", " =1+1 ", { cell: { content: { text: "=1+1" }, style: "input" } }],
  ["initial margin", " ", { cell: { content: { text: "" } } }],
] as const)("%s %s", (field, text, input) => {
  expect(deskInput(field, text)).toEqual(input);
});

// 1 January 2000 is 36526 in Excel (its documentation of DATEVALUE's base), 20 November 2026 9820 days later.
test("dates go to and fro", () => {
  expect([serialOf("2000-01-01"), serialOf("2026-11-20"), isoOf(46346), isoOf(36526.7)]).toEqual([
    36526,
    36526 + 9820,
    "2026-11-20",
    "2000-01-01",
  ]);
});
