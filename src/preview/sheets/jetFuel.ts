/** Monthly changes of jet fuel and heating oil futures, dollars a gallon: Hull, 11th ed. (2022), section 3.4. */
export const fuel = [29, 20, -44, 8, 26, -19, -10, -7, 43, 11, -36, -18, 9, -32, 23].map(cents);
export const futures = [21, 35, -46, 1, 44, -29, -26, -29, 48, -6, -36, -11, 19, -27, 29].map(cents);

function cents(tenths: number): number {
  return tenths / 1_000;
}
