import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Argued {
  readonly line: string;
  /** "text → what stands in its place", as Stryker prints it; both may go on over further lines. */
  readonly changes: readonly string[];
  readonly because: string;
}

const folder = join(__dirname, "survivors");
const argued = readdirSync(folder).flatMap((name) => {
  const files = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, readonly Argued[]>;
  return Object.entries(files).flatMap(([file, entries]) => entries.map((entry) => ({ file, ...entry })));
});

// An argument for a line that is gone argues for nothing.
test.each(argued)("$file: $line", ({ file, line, changes, because }) => {
  const lines = readFileSync(join(__dirname, "..", file), "utf8").split("\n");
  expect(lines.map((text) => text.trim())).toContain(line);
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) {
    // All of the text stands in the line, or the line ends with its beginning.
    const [text = "", replacement] = change.split(" → ");
    expect(line.includes(text) || [...line].some((_, i) => text.startsWith(line.slice(i)))).toBe(true);
    expect(replacement).toBeDefined();
  }
  expect(because.length).toBeGreaterThan(20);
});
