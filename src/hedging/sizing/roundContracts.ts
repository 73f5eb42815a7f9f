export type Rounding = "nearest" | "down" | "up" | "none";

const noise = 1e-9;

/**
 * Rounds a signed contract count; the only place where contracts are rounded.
 *
 * nearest: halves away from zero; down: toward zero, never over-hedges; up: away from zero; none: as it is.
 * A count within 1e-9 (relative above one) of a whole or half number counts as that number, so that binary
 * noise such as 22.499999999999996 for 22.5 never costs a contract.
 * @example roundContracts(-22.5, "nearest") // -23
 */
export function roundContracts(count: number, rounding: Rounding): number {
  if (rounding === "none") return count;
  const given = Math.abs(count);
  const halves = Math.floor(given * 2 + 0.5) / 2;
  const size = Math.abs(given - halves) <= noise * Math.max(1, given) ? halves : given;
  const whole =
    rounding === "nearest"
      ? Math.floor(size + 0.5)
      : rounding === "down"
        ? Math.floor(size)
        : Math.ceil(size);
  return count < 0 ? -whole : whole;
}
