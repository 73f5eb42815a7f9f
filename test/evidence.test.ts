import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { evidence } from "../.tools/evidence.cjs";

const text = evidence();

test("the page is what the tests say: npm run evidence writes it", () => {
  expect(readFileSync(resolve(__dirname, "../assets/docs/evidence.md"), "utf8")).toBe(text);
});

test("every function but VERSION has a published source, tests, and a number from outside or a second way to say it", () => {
  const rows = [...text.matchAll(/^\| ([A-Z]{3,}) \| (.*) \|$/gm)].map(([, id, rest]) => ({
    id: id!,
    cells: rest!.split(" | "),
  }));
  expect(rows).toHaveLength(52);
  const wanting = rows.filter(({ id, cells }) => {
    const [source, documents, office, others, , tests, properties] = cells;
    const held = `${documents}${office}${others}${properties}`;
    return id !== "VERSION" && (source === "" || held === "" || tests === "");
  });
  expect(wanting.map(({ id }) => id)).toEqual([]);
});
