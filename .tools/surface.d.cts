interface Identity {
  readonly id: string;
  readonly namespace: string;
  readonly requirements: readonly string[];
}
export function frozenSurface(): string[];
export function surfaceOf(metadata: {
  functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
}): string[];
export function surfaceFaults(frozen: readonly string[], found: readonly string[]): string[];
export function manifestFaults(manifest: string, expected: Identity): string[];
export const released: { readonly development: Identity; readonly production: Identity };
