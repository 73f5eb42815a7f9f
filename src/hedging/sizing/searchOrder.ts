type Matrix = readonly (readonly number[])[];

/**
 * Order of unknowns in which few of them have to be tried: the last, which is tried first, is the one that the others
 * can make up for least, and so on before it.
 *
 * Source: Foschini, Golden, Valenzuela and Wolniansky, IEEE Journal on Selected Areas in Communications 17 (1999),
 * 1841–1852.
 * @example searchOrder([[3, 0], [0, 1]]) // [1,0]
 */
export function searchOrder(upper: Matrix): number[] {
  const left = upper.map((_, i) => i);
  const order: number[] = [];
  while (left.length > 0) {
    const alone = distances(triangleOf(upper, left));
    const [last] = left.splice(alone.indexOf(Math.max(...alone)), 1);
    order.unshift(last!);
  }
  return order;
}

/** Distance of each column of a triangle from all that the others can make: 1 / ‖its row of the inverse‖. */
function distances(triangle: Matrix): number[] {
  const inverse = triangle.map(() => new Array<number>(triangle.length).fill(0));
  for (let j = 0; j < triangle.length; j++) {
    inverse[j]![j] = 1 / triangle[j]![j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += triangle[i]![k]! * inverse[k]![j]!;
      inverse[i]![j] = -sum / triangle[i]![i]!;
    }
  }
  return inverse.map((row) => 1 / Math.hypot(...row));
}

/**
 * Upper triangle R with ‖R x‖ = ‖columns x‖ for some columns of a matrix in an order, by the modified Gram–Schmidt process.
 *
 * Source: Golub and Van Loan, Matrix Computations, 4th ed. (2013), section 5.2.8.
 */
export function triangleOf(matrix: Matrix, order: readonly number[]): number[][] {
  const columns = order.map((j) => matrix.map((row) => row[j]!));
  const triangle = order.map(() => order.map(() => 0));
  columns.forEach((column, k) => {
    const length = Math.hypot(...column);
    triangle[k]![k] = length;
    for (let j = k + 1; j < columns.length; j++) {
      const share = column.reduce((sum, entry, i) => sum + entry * columns[j]![i]!, 0) / length;
      triangle[k]![j] = share;
      columns[j] = columns[j]!.map((entry, i) => entry - (share / length) * column[i]!);
    }
  });
  return triangle;
}
