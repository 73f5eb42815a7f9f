import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { version } from "../package.json";
import { releaseAddress } from "../.tools/release.cjs";
import { places } from "../.tools/version.cjs";

test("a release lies below its version, in any folder of a host", () => {
  for (const given of ["https://desk.github.io/hedge", "https://desk.github.io/hedge//"])
    expect(releaseAddress(given)).toEqual({
      site: "https://desk.github.io/hedge/",
      address: `https://desk.github.io/hedge/${version}/`,
    });
  expect(releaseAddress("https://desk.example.com").address).toBe(`https://desk.example.com/${version}/`);
});

test.each([
  "http://desk.example.com",
  "desk.example.com",
  "https://desk.example.com/?v=1",
  "https://a:b@c.de",
])("%s is no address for a release", (given) => {
  expect(() => releaseAddress(given)).toThrow(/^ADDIN_URL must be the https address of a folder/);
});

const texts = Object.entries(places).map(([file, raised]) => ({
  file,
  raised,
  text: readFileSync(resolve(__dirname, "..", file), "utf8"),
}));

test.each(texts)(
  "npm version carries a new version to $file, which says today's",
  ({ file, raised, text }) => {
    if (file !== "CHANGELOG.md") expect(raised(text, version, "2026-12-01")).toBe(text);
    expect(raised(text, "98.7.6", "2026-12-01")).toMatch(/98\.7\.6/);
  },
);

test("the changelog's unreleased changes become the version's, with its day", () => {
  const raised = places["CHANGELOG.md"]!("# C\n\n## [Unreleased]\n\n- A\n", "1.2.0", "2026-12-01");
  expect(raised).toBe("# C\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n- A\n");
  expect(places["CHANGELOG.md"]!(raised, "1.2.0", "2026-12-02")).toBe(raised);
});
