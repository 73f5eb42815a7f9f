import type { Given } from "./given";

// A count within 1e-9 of a whole or half one counts as that one, as in roundContracts.
export const roundedNearest = (count: string): string => `ROUND(${count}*(1+1E-9),0)`;
export const roundedDown = (count: string): string => `ROUNDDOWN(${count}*(1+1E-9),0)`;
const roundedUp = (count: string): string =>
  `ROUNDUP(SIGN(${count})*MAX(0,ABS(${count})-1E-9*MAX(1,ABS(${count}))),0)`;

/** A product or quotient rounded to whole contracts. */
export function rounded(given: Given, count: string, fallback: "nearest" | "none"): string {
  const ways = {
    nearest: () => roundedNearest(count),
    down: () => roundedDown(count),
    up: () => roundedUp(count),
    none: () => count,
  };
  return given.choice("rounding", ways, fallback);
}
