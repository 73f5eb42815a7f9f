import { evaluate } from "../cells/evaluate";
import { spill } from "../cells/spill";
import about from "../../package.json";

/**
 * Version of the add-in that calculates here.
 *
 * Shapes: one cell of text.
 * @example =HEDGE.VERSION() → "0.1.0"
 * @customfunction VERSION
 */
export function version(): any[][] {
  return evaluate(() => spill([[about.version]]));
}
