/** What was found of a case, whether it is true, and for how much it counts. */
export interface Sample {
  evidence: readonly number[]
  isTrue: boolean
  weight: number
}

/** So strongly are weights held near zero, each in the measure of how widely its evidence is spread. */
const HELD = 3
const ROUNDS = 40

/** Weights of a logistic regression with a ridge, by Newton's method; the last one is the constant. */
export function fitted(samples: readonly Sample[]): number[] {
  const columns = samples[0]?.evidence.length ?? 0
  const ridge = [...Array.from({ length: columns }, (_, i) => HELD * spread(samples, i)), 1e-6]
  const weights = new Array<number>(columns + 1).fill(0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, i) => (ridge[i] ?? 0) * weight)
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (ridge[i] ?? 0) : 0)))
    for (const { evidence, isTrue, weight } of samples) {
      const x = [...evidence, 1]
      const chance = 1 / (1 + Math.exp(-scoreOf(evidence, weights)))
      for (const [i, xi] of x.entries()) {
        slope[i] = (slope[i] ?? 0) + weight * (chance - Number(isTrue)) * xi
        const row = curve[i] ?? []
        for (const [j, xj] of x.entries()) row[j] = (row[j] ?? 0) + weight * chance * (1 - chance) * xi * xj
      }
    }
    for (const [i, step] of solved(curve, slope).entries()) weights[i] = (weights[i] ?? 0) - step
  }
  return weights
}

export function scoreOf(evidence: readonly number[], weights: readonly number[]): number {
  return evidence.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), weights.at(-1) ?? 0)
}

/** The variance of one column. */
function spread(samples: readonly Sample[], column: number): number {
  const values = samples.map(({ evidence }) => evidence[column] ?? 0)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length + 1e-9
}

/** Gauss's elimination; the matrix is positive definite, so that no rows need be changed. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (const [i, pivot] of rows.entries()) {
    const head = pivot[i] ?? 1
    for (const [j, row] of rows.entries()) {
      if (i === j) continue
      const times = (row[i] ?? 0) / head
      for (let k = i; k < row.length; k += 1) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0)
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1))
}
