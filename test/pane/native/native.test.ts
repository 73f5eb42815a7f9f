import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { translations } from "../../../src/pane/native/translations";
import { functions } from "../../call";
import golden from "../../golden/native.json";
import { copied } from "./copied";
import { nativePage, type Golden } from "./nativePage";

// LibreOffice's numbers, as the copy was made and with other inputs; npm run native has it calculate them anew.
const { cases } = golden as Golden;
const copies = copied((id, ...given) => functions[id]!(...given));

function expectSame(found: unknown, expected: unknown): void {
  if (typeof found !== "number" || typeof expected !== "number") return expect(found).toBe(expected);
  if (!(Math.abs(found - expected) <= 1e-12 * Math.abs(expected))) expect(found).toBe(expected);
}

test("every case is in LibreOffice's file", () => {
  expect(cases.length).toBeGreaterThan(150);
  expect(copies.map(({ formula }) => formula)).toEqual(cases.map(({ formula }) => formula));
});

test.each(cases.map(({ formula, cells }, i) => ({ formula, cells, copy: copies[i]! })))(
  "$formula becomes formulas that LibreOffice and HEDGE agree on",
  ({ cells, copy }) => {
    const now = copy.copy.flat();
    expect(
      now.map((native) => ("formula" in native ? native.formula : (native.note ?? native.value))),
    ).toEqual(cells.map(([text]) => text));
    const width = copy.copy[0]!.length;
    cells.forEach(([, first, later], i) => {
      if (first === undefined) return;
      const [row, column] = [Math.floor(i / width), i % width];
      expectSame(first, copy.values[row]![column]);
      expectSame(later, copy.changed[row]?.[column]);
    });
  },
);

test("every function that has a translation has a case with a formula", () => {
  const ids = Object.keys(translations).filter((id) => !("reason" in translations[id]!));
  const formulas = cases
    .filter(({ cells }) => cells.some(({ length }) => length > 1))
    .map(({ formula }) => formula);
  expect(ids.filter((id) => !formulas.some((formula) => formula.includes(`HEDGE.${id}(`)))).toEqual([]);
});

test("the page of the documentation says what the copies hold: npm run native writes it", () => {
  const page = readFileSync(resolve(__dirname, "../../../assets/docs/native.md"), "utf8");
  expect(page).toBe(nativePage(golden as Golden));
});
