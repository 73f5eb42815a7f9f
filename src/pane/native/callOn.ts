/** A call on an account; below maintenance by noise is not below. */
export function callOn(
  balance: string,
  parts: readonly string[],
  initial: string,
  maintenance: string,
): string {
  const noise = `1E-9*MAX(${[maintenance, ...parts.map((part) => `ABS(${part})`)].join(",")})`;
  return `IF(${maintenance}-${balance}>${noise},${initial}-${balance},0)`;
}
