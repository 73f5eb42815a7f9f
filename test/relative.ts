/** Asserts that a number agrees with one from outside to a relative tolerance (absolute where that one is 0). */
export function expectClose(actual: unknown, expected: number, tolerance = 1e-12): void {
  expect(typeof actual).toBe("number");
  const distance = Math.abs((actual as number) - expected);
  const allowed = tolerance * (expected === 0 ? 1 : Math.abs(expected));
  if (!(distance <= allowed))
    throw new Error(`expected ${String(actual)} to be within ${tolerance} of ${expected}`);
}
