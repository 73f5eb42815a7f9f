// Ranges as Excel passes them: rows of cells, made by a fixed recurrence so that every run has the same.
let state = 1;
const next = () => (state = (state * 16807) % 2147483647) / 2147483647;

/** Nearly normal with mean 0 and standard deviation 1. */
export const normal = () => Array.from({ length: 12 }, next).reduce((sum, x) => sum + x, -6);
export const between = (low, high) => low + (high - low) * next();
export const column = (rows, cell) => Array.from({ length: rows }, (_, row) => [cell(row)]);

export function marketAndPortfolio(rows) {
  const market = column(rows, () => normal() / 100);
  return { market, portfolio: market.map(([m]) => [0.9 * m + normal() / 200]) };
}

export function marketAndTable(rows, columns) {
  const market = column(rows, () => normal() / 100);
  const table = market.map(([m]) => Array.from({ length: columns }, () => 0.9 * m + normal() / 100));
  return { market, table };
}

/** Portfolios with what CONTRACTS needs of each. */
export const positions = (rows) => ({
  values: column(rows, () => between(1e6, 1e7)),
  betas: column(rows, () => between(0.5, 1.5)),
  prices: column(rows, () => between(4000, 5000)),
});

/** The reading pass: looks at every cell of columns side by side and adds them up. */
export function readColumns(...columns) {
  let sum = 0;
  for (let row = 0; row < columns[0].length; row++) {
    for (let i = 0; i < columns.length; i++) sum += columns[i][row][0];
  }
  return sum;
}

export function readTable(table) {
  let sum = 0;
  for (let i = 0; i < table.length; i++) {
    const row = table[i];
    for (let j = 0; j < row.length; j++) sum += row[j];
  }
  return sum;
}
