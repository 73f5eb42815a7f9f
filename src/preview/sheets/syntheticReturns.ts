import { normals } from "./normals";

/** A day's made-up returns: four futures that move together and a portfolio of two sectors. */
export interface ReturnDay {
  readonly large: number;
  readonly technology: number;
  readonly small: number;
  readonly blueChip: number;
  readonly portfolio: number;
}

/** `days` of returns, drawn from a fixed seed: the same on every machine. */
export function syntheticReturns(days: number): ReturnDay[] {
  const normal = normals(20_260_302);
  return Array.from({ length: days }, () => {
    const market = 0.009 * normal();
    const technology = 0.006 * normal();
    const small = 0.007 * normal();
    const value = 0.003 * normal();
    return {
      large: rounded(market),
      technology: rounded(1.1 * market + technology),
      small: rounded(1.1 * market + small),
      blueChip: rounded(0.9 * market - 0.25 * technology + value),
      portfolio: rounded(1.15 * market + 0.6 * technology + 0.25 * small + 0.003 * normal()),
    };
  });
}

const rounded = (value: number) => Math.round(value * 1e5) / 1e5;
