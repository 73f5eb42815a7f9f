import type { SheetPlan } from "./grid/plan";
export const openingWorkbook: readonly SheetPlan[] = [
  {
    name: "Holdings",
    widths: [200, 100],
    rows: [
      [{ entry: "Try", look: "title" }],
      [{ entry: '=HEDGE.CONTRACTS(50000000,0.9,"AP",8500,0.5)', look: "result" }],
      [{ entry: '=HEDGE.CATALOG("index")', look: "result" }],
    ],
  },
];
