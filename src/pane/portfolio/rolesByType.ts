import type { Column, Roles } from "./table";

/** Betas of shares lie well within these bounds; holdings' values seldom do. */
const largestBeta = 4;

/** Roles of columns without headers, where what they hold leaves no doubt: names are text, betas are small, values large. */
export function rolesByType(columns: readonly Column[]): Roles {
  const names = columns.find((column) => column.numbers === 0 && column.cells.some((cell) => cell !== ""));
  const name = names ? { name: names.index } : {};
  const numeric = columns.filter((column) => column.numbers > 0);
  const small = numeric.filter((column) => largest(column) <= largestBeta);
  const large = numeric.filter((column) => largest(column) > largestBeta);
  const beta = small.length === 1 ? { beta: small[0]!.index } : {};
  const product = productOf(large);
  if (product) return { ...name, ...beta, value: product.index };
  return large.length === 1 ? { ...name, ...beta, value: large[0]!.index } : { ...name, ...beta };
}

function largest(column: Column): number {
  return column.cells.reduce<number>(
    (size, cell) => (typeof cell === "number" ? Math.max(size, Math.abs(cell)) : size),
    0,
  );
}

/** Of three columns, the one that is the product of the two others in every row: quantity × price = value. */
function productOf(columns: readonly Column[]): Column | undefined {
  if (columns.length !== 3) return undefined;
  return columns.find((value) => {
    const [a, b] = columns.filter((column) => column !== value);
    return value.cells.every((cell, row) => {
      if (typeof cell !== "number") return true;
      const expected = Number(a!.cells[row]) * Number(b!.cells[row]);
      return Math.abs(cell - expected) <= 0.005 * Math.abs(expected);
    });
  });
}
