import type { SheetPlan } from "./grid/plan";
import { baseCase } from "./sheets/baseCase";
import { basketSheet } from "./sheets/basket";
import { betas } from "./sheets/betas";
import { contracts } from "./sheets/contracts";
import { cost } from "./sheets/cost";
import { effectiveness } from "./sheets/effectiveness";
import { episodes } from "./sheets/episodes";
import { holdings } from "./sheets/holdings";
import { marginAccount } from "./sheets/marginAccount";
import { outcomes } from "./sheets/outcomes";
import { perpetual } from "./sheets/perpetual";
import { policy } from "./sheets/policy";
import { returns } from "./sheets/returns";
import { roll } from "./sheets/roll";
import { sizing } from "./sheets/sizing";
import { spi200 } from "./sheets/spi200";

/** The sheets that the browser workbook opens with, from the first tab on. */
export const openingWorkbook: readonly SheetPlan[] = [
  holdings,
  spi200,
  baseCase,
  returns,
  contracts,
  sizing,
  basketSheet,
  betas,
  marginAccount,
  roll,
  cost,
  outcomes,
  effectiveness,
  policy,
  episodes,
  perpetual,
];
