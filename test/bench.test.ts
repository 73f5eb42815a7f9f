import { readFileSync } from "node:fs";
import { join } from "node:path";
import bench from "../assets/docs/bench.json";

const page = readFileSync(join(__dirname, "../assets/docs/bench.md"), "utf8");

test("the page of speeds has every figure, and says of every bar that is missed why", () => {
  const [tables, shortfall] = page.split("## What falls short, and why");
  for (const { work } of bench.measured) expect(tables).toContain(`| ${work} |`);
  for (const { work } of bench.measured.filter(({ met }) => !met)) expect(shortfall).toContain(`**${work}**`);
  expect(shortfall).not.toContain("Not explained yet.");
});
