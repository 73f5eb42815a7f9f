import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import manifest from "../package.json";

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(resolve(__dirname, "../package-lock.json"), "utf8");
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };

test("the lock holds every platform's packages, so that npm ci passes on Windows, macOS and Linux alike", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      return !places.some((place) => packages[place]);
    }),
  );
  expect(missing).toEqual([]);
});

test("direct dependencies are pinned to one version, which is the locked one", () => {
  for (const [name, wanted] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(wanted).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(wanted);
  }
});

test("the lock names no registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
