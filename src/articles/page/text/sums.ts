/** Adds what each block holds to that of the block that it stands in: the rows of those stand before its own. */
export function sumUp(sums: Float64Array | Uint32Array, parent: readonly number[]): void {
  for (let block = sums.length - 1; block > 0; block -= 1) {
    const outer = parent[block] ?? 0
    sums[outer] = (sums[outer] ?? 0) + (sums[block] ?? 0)
  }
}
