/** A share with its 95 % interval: `low` and `high` bound the true share of which `hits` of `of` is a sample. */
export interface Share {
  hits: number
  of: number
  value: number
  low: number
  high: number
}

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959964

/** Wilson's score interval, which stays within 0 and 1 and holds for small samples. Null for a share of nothing. */
export function share(hits: number, of: number): Share | null {
  if (of === 0) return null
  const value = hits / of
  const spread = Z * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of))
  const middle = value + (Z * Z) / (2 * of)
  const scale = 1 + (Z * Z) / of
  return {
    hits,
    of,
    value,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  }
}
