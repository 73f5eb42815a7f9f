import { translations } from "../../../src/pane/native/translations";
import { nativeNotes } from "../../../src/pane/textsNative";

/** test/golden/native.json: of each case the copy's cells, each with LibreOffice's numbers, or a note or value alone. */
export interface Golden {
  readonly source: string;
  readonly cases: readonly {
    readonly formula: string;
    readonly cells: readonly (readonly (string | number | boolean)[])[];
  }[];
}

const readable = 160;

/** The page of the documentation that lists what each function becomes in a copy. */
export function nativePage({ cases }: Golden): string {
  const rows = Object.entries(translations).map(([id, translation]) => {
    if ("reason" in translation) return `| \`HEDGE.${id}\` | ${nativeNotes[translation.reason]} |`;
    const first = cases.find(
      ({ formula, cells }) => formula.startsWith(`=HEDGE.${id}(`) && written(cells).length > 0,
    )!;
    const most = written(first.cells).sort((a, b) => fit(b) - fit(a))[0]!;
    return `| \`${cell(first.formula)}\` | \`${cell(most)}\` |`;
  });
  return `# Copies in built-in functions

For people without the add-in, a copy of a workbook holds built-in formulas in place of those with HEDGE, in the same cells and with the same numbers. Where a function has no built-in equal, the copy holds the value and a note that says why.

- Facts of a contract, such as its multiplier, are written into the formula. Where the code stands in a cell, another code there gives #N/A, never the old contract's number. Figures of a desk's table are looked up in that table.
- Prices, betas and other inputs that stand in cells stay cells: change them, and the copy follows.
- Inputs are not checked as the functions check them: a negative price or a fraction above 1 is calculated with, not refused.
- \`*(1+1E-9)\` before a count is rounded: one that misses a whole or half contract by less than a billionth counts as that one, as in the functions.
- Each cell of a spilled result has a formula of its own; a table's cells refer to one another.

Every formula was calculated by LibreOffice from a file without stored results, once as copied and once with other inputs, and agrees with the functions to twelve digits.

| the formula | a cell of the copy |
|---|---|
${rows.join("\n")}
`;
}

function written(cells: Golden["cases"][number]["cells"]): string[] {
  return cells.filter(({ length }) => length > 1).map(([formula]) => String(formula));
}

/** The longest formula that can be read at a glance says most, else the shortest one. */
function fit({ length }: string): number {
  return length <= readable ? length : -length;
}

function cell(formula: string): string {
  return formula.replaceAll("|", "\\|");
}
