import { renamedSheets, type Copies } from "../../../src/pane/copy/renamedSheets";

const copies: Copies = {
  sheets: new Map([
    ["hedge", "Hedge built-in"],
    ["it's", "It's copied"],
  ]),
  names: [
    { name: "Value", kind: "name", address: "Hedge!B1" },
    { name: "Holdings", kind: "table", address: "Hedge!A1:C9" },
    { name: "Rate", kind: "name", address: "Other!B1" },
  ],
};

test.each([
  ["=Hedge!B2+HEDGE!$B$3:C4", "='Hedge built-in'!B2+'Hedge built-in'!$B$3:C4"],
  ["='It''s'!A1&'Hedge'!A1", "='It''s copied'!A1&'Hedge built-in'!A1"],
  ['="Hedge!B2 "&Hedge!B2', "=\"Hedge!B2 \"&'Hedge built-in'!B2"],
  ["=My.Hedge!A1+Hedges!A1+[1]Hedge!A1+'Hedge 2'!A1", "=My.Hedge!A1+Hedges!A1+[1]Hedge!A1+'Hedge 2'!A1"],
  ["=VALUE*2+Rate", "='Hedge built-in'!$B$1*2+Rate"],
  [
    '=VALUE("1")+Values+Holdings[Value]+SUM(Holdings)+Hedge.Value',
    '=VALUE("1")+Values+Holdings[Value]+SUM(Holdings)+Hedge.Value',
  ],
])("%s becomes %s", (formula, renamed) => {
  expect(renamedSheets(formula, copies)).toBe(renamed);
});
