import { nativeReferences } from "../../../src/pane/native/nativeReferences";

test("what stands in a call of ours is read, and spills wherever they stand", () => {
  expect(nativeReferences("=A1*HEDGE.PNL(B2,Desk!C3,SUM(D4:D6),B2,,HedgeContracts)+SUM(F2#)")).toEqual([
    "B2",
    "Desk!C3",
    "D4:D6",
    "HedgeContracts",
    "F2#",
  ]);
});

test("an ordinary formula needs none, nor does one that cannot be read", () => {
  expect(nativeReferences("=SUM(A1:A9)")).toEqual([]);
  expect(nativeReferences("=HEDGE.PNL(A1")).toEqual([]);
});
