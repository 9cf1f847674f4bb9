import { idWorded } from './by-wording.ts'
import type { ConceptTable } from './concept.ts'

const SHOWN = 3

/** The concepts that a person may have meant by a name that is none, likeliest first: by a wording, by a near id. */
export function likelyIds(slug: string, table: ConceptTable): string[] {
  const near = nearestIds(slug, table.ids())
  const worded = idWorded(slug, table)
  return worded === undefined ? near : [worded, ...near.filter((id) => id !== worded)].slice(0, SHOWN)
}

/** The ids that a person may have meant, likeliest first: few letters off, longer ones, or sharing most of their words. */
export function nearestIds(typed: string, ids: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(typed.length / 4))
  return ids
    .map((id) => ({ id, distance: distance(typed, id, limit) }))
    .filter((near) => near.distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ id }) => id)
}

function distance(typed: string, id: string, limit: number): number {
  if (id.startsWith(`${typed}-`)) return 1
  return Math.min(editDistance(typed, id, limit), wordsApart(typed, id) * 2)
}

/** Words of one that are missing in the other; infinite where they share none but the first letters. */
function wordsApart(a: string, b: string): number {
  const [left, right] = [new Set(a.split('-')), new Set(b.split('-'))]
  const shared = left.intersection(right).size
  return shared === 0 ? Number.POSITIVE_INFINITY : left.size + right.size - 2 * shared
}

/** Letters to add, take away or change; given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY
    row = next
  }
  return row[b.length] ?? 0
}
