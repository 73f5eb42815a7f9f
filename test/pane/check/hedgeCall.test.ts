import { hedgeCallsIn, withOurNames } from "../../../src/pane/check/hedgeCall";

test.each<[string, unknown[]]>([
  ["=HEDGE.VIEW(A1)", [{ id: "VIEW", arguments: 1, stored: false, namespace: "HEDGE" }]],
  ["=hedgedev.view(A1)", [{ id: "VIEW", arguments: 1, stored: false, namespace: "HEDGEDEV" }]],
  ["=_xldudf_HEDGE_VIEW(A1)", [{ id: "VIEW", arguments: 1, stored: true, namespace: "HEDGE" }]],
  ["=_xlfn._xldudf_HEDGE_VIEW(A1)", [{ id: "VIEW", arguments: 1, stored: true, namespace: "HEDGE" }]],
  ["=_xlfn.HEDGE.VIEW(A1)", [{ id: "VIEW", arguments: 1, stored: true, namespace: "HEDGE" }]],
  ["=Hedge!B2+HedgeContracts[@Fee]", []],
  ['=LEN("HEDGE.VIEW(A1)")', []],
  ["=MYHEDGE.VIEW(A1)", []],
])("our calls in %s", (formula, calls) => {
  expect(hedgeCallsIn(formula)).toEqual(calls);
});

test.each([
  ["=_xldudf_HEDGE_VIEW(A1)+_xlfn.HEDGE.view(B1)", "=HEDGE.VIEW(A1)+HEDGE.VIEW(B1)"],
  ["=HEDGEDEV.BETA(A1:A9,B1:B9)", "=HEDGE.BETA(A1:A9,B1:B9)"],
  ["=\"_xldudf_HEDGE_VIEW(\"&'HEDGEDEV.VIEW('!A1", "=\"_xldudf_HEDGE_VIEW(\"&'HEDGEDEV.VIEW('!A1"],
  ["=HEDGE.VIEW(Hedge_Value)", "=HEDGE.VIEW(Hedge_Value)"],
])("%s becomes %s", (formula, ours) => {
  expect(withOurNames(formula, "HEDGE")).toBe(ours);
});
