import { about } from "./about";
import { beta } from "./beta";
import { contracts } from "./contracts";
import { cost } from "./cost";
import { effectiveness } from "./effectiveness";
import { margin } from "./margin";
import { outcomes } from "./outcomes";
import { policy } from "./policy";
import { roll } from "./roll";
import { sizing } from "./sizing";
import type { Translations } from "./translation";

/** Every function: how it is said in built-in ones, or why it cannot be. */
export const translations: Translations = {
  ...contracts,
  ...sizing,
  ...beta,
  ...margin,
  ...roll,
  ...cost,
  ...outcomes,
  ...effectiveness,
  ...policy,
  ...about,
};
