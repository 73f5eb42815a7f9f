import type { SheetPlan } from "./grid/plan";
import { baseCase } from "./sheets/baseCase";
import { contracts } from "./sheets/contracts";
import { holdings } from "./sheets/holdings";
import { returns } from "./sheets/returns";
import { spi200 } from "./sheets/spi200";

/** The sheets that the browser workbook opens with, from the first tab on. */
export const openingWorkbook: readonly SheetPlan[] = [holdings, spi200, baseCase, returns, contracts];
