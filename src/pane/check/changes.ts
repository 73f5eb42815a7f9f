/** What changed from version to version, as far as a sheet that an older one wrote shows it; newest first, as CHANGELOG.md. */
export const changes: readonly { readonly version: string; readonly text: string }[] = [];

const parts = (version: string) => version.split(".").map(Number);

/** Negative where the first version is older, positive where it is newer. */
export function compareVersions(one: string, other: string): number {
  const [mine, others] = [parts(one), parts(other)];
  return mine.reduce((found, part, i) => found || part - (others[i] ?? 0), 0);
}

/** What changed after a version, newest first. */
export function changesSince(version: string, list = changes): string[] {
  return list.filter((change) => compareVersions(change.version, version) > 0).map(({ text }) => text);
}
