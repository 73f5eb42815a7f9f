/** Round numbers from at or below the lowest value to at or above the highest, about as many as asked for. */
export function ticks(lowest: number, highest: number, count: number): number[] {
  const span = highest - lowest || Math.abs(highest) || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = power * [1, 2, 2.5, 5, 10].find((factor) => (factor * power * count) / span >= 1 - 1e-9)!;
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step || 0);
}
