import { renamedSheets } from "../../../src/pane/copy/renamedSheets";

const copies = new Map([
  ["hedge", "Hedge built-in"],
  ["it's", "It's copied"],
]);

test.each([
  ["=Hedge!B2+HEDGE!$B$3:C4", "='Hedge built-in'!B2+'Hedge built-in'!$B$3:C4"],
  ["='It''s'!A1&'Hedge'!A1", "='It''s copied'!A1&'Hedge built-in'!A1"],
  ['="Hedge!B2 "&Hedge!B2', "=\"Hedge!B2 \"&'Hedge built-in'!B2"],
  ["=My.Hedge!A1+Hedges!A1+[1]Hedge!A1+'Hedge 2'!A1", "=My.Hedge!A1+Hedges!A1+[1]Hedge!A1+'Hedge 2'!A1"],
])("%s becomes %s", (formula, renamed) => {
  expect(renamedSheets(formula, copies)).toBe(renamed);
});
