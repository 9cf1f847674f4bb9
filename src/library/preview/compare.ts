import type { Article } from '../../articles/article.ts'
import { wanted } from '../candidates.ts'
import type { Found } from '../search.ts'
import { type Bounds, type Range, walk } from '../walk.ts'
import { foundBy, judgeLaid, type Knowing, type Laid } from './laid.ts'

/** What an edit of a query changes, by the matches of the query as it was and as it would be. */
export interface Comparison {
  /** Matches of the query as it was, over what both were laid. */
  before: number
  /** Matches that it would have besides, and those that it would no more have: how many, and the newest of each. */
  more: number
  fewer: number
  added: Found[]
  dropped: Found[]
  /** Whether the bounds of a request ended it before the preview's own end. */
  cut: boolean
}

export const SHOWN = 10

/**
 * Lays the query as it was over the range in which `known` (ids) are the matches of the query as it would be, and tells
 * both apart.
 */
export function compareInArchive(
  sql: SqlStorage,
  [was, would]: readonly [was: Laid, would: Laid],
  known: ReadonlySet<number>,
  range: Range,
  bounds: Bounds,
  knowing: Knowing,
): Comparison {
  const before = new Set<number>()
  const dropped: Found[] = []
  let fewer = 0
  const { reached } = walk(sql, wanted(was.tree, knowing), range, bounds, ({ id, article }) => {
    const verdict = judgeLaid(article, was, knowing)
    if (!verdict) return true
    before.add(id)
    if (known.has(id)) return true
    fewer += 1
    if (dropped.length < SHOWN) dropped.push(foundBy(article, verdict, knowing))
    return true
  })
  const from = reached ?? range.from
  const more = [...known].filter((id) => id >= from && !before.has(id)).sort((a, b) => b - a)
  const added = more.slice(0, SHOWN).flatMap((id) => {
    const article = articleOf(sql, id)
    const verdict = article && judgeLaid(article, would, knowing)
    return verdict ? [foundBy(article, verdict, knowing)] : []
  })
  return {
    before: before.size,
    more: more.length,
    fewer,
    added,
    dropped,
    cut: reached !== null && reached > range.from,
  }
}

function articleOf(sql: SqlStorage, id: number): Article | null {
  const [row] = sql.exec<{ article: string }>('SELECT article FROM articles WHERE id = ?', id).toArray()
  return row ? (JSON.parse(row.article) as Article) : null
}
