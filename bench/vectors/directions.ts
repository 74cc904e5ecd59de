/** Eigenvectors of a symmetric matrix, that of the largest eigenvalue first, by Jacobi's rotations. */
export function eigenvectors(matrix: readonly Float64Array[]): Float64Array[] {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const apq = a[p]![q]!;
        if (Math.abs(apq) < 1e-12) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (const row of [...a, ...v]) turn(row, p, q, c, s);
        const [ap, aq] = [a[p]!, a[q]!];
        for (let k = 0; k < n; k++) {
          const [x, y] = [ap[k]!, aq[k]!];
          ap[k] = c * x - s * y;
          aq[k] = s * x + c * y;
        }
      }
  const order = a.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return order.map((i) => Float64Array.from(v, (row) => row[i]!));
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p]!, row[q]!];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

/** The sums of products of each two columns. */
export function covariance(rows: readonly Float64Array[], size: number): Float64Array[] {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sums[i]![j]! += row[i]! * row[j]!;
  return sums;
}
