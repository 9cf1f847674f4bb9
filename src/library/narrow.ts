import { type Article, parseArticleId, searchable } from '../articles/article.ts'
import type { ConceptTable } from '../topics/concepts/concept.ts'
import { judge } from '../topics/matching/evaluate.ts'
import { prepare } from '../topics/matching/prepare.ts'
import type { Query } from '../topics/query/tree.ts'
import { effortOf } from './effort.ts'
import { type FoundPieces, foundPieces } from './search.ts'
import { sourceNames } from './shelf.ts'

/** An entry that matches as well, by its place in what was asked, and the article of its story that does so first. */
export interface Narrowed extends FoundPieces {
  entry: number
  article: string
  sourceName: string
}

/** Of one request; the rest of the entries is asked about again. */
const MAX_CHARACTERS = 1_000_000

/**
 * Which of some entries a query matches: each is the ids of its story's articles, the one that it shows first. Articles
 * that are not here match nothing. `judged` says how many entries were looked at, one at least.
 */
export function narrow(
  sql: SqlStorage,
  tree: Query,
  concepts: ConceptTable,
  entries: readonly (readonly string[])[],
): { matches: Narrowed[]; judged: number } {
  const sources = sourceNames(sql)
  const bound = MAX_CHARACTERS / effortOf(tree, concepts)
  const matches: Narrowed[] = []
  let characters = 0
  for (const [entry, ids] of entries.entries()) {
    if (characters >= bound) return { matches, judged: entry }
    for (const id of ids) {
      const json = readJson(sql, id)
      if (json === null) continue
      characters += json.length
      const article = JSON.parse(json) as Article
      const sourceName = sources.get(article.source) ?? article.source
      const verdict = judge(tree, concepts, prepare(searchable(article, sourceName)))
      if (!verdict) continue
      matches.push({ entry, article: id, sourceName, ...foundPieces(article, verdict) })
      break
    }
  }
  return { matches, judged: entries.length }
}

/** The article of an id; null where the archive does not have it. */
export function articleIn(sql: SqlStorage, id: string): Article | null {
  const json = readJson(sql, id)
  return json === null ? null : (JSON.parse(json) as Article)
}

/** A part has some forty articles; the first of the two conditions spares most of them being parsed. */
function readJson(sql: SqlStorage, id: string): string | null {
  const place = parseArticleId(id)
  if (!place) return null
  const [row] = sql
    .exec<{ article: string }>(
      `SELECT article FROM articles WHERE source = ?1 AND day = ?2 AND part = ?3
         AND instr(article, ?4) > 0 AND article ->> '$.hash' = ?4`,
      place.source,
      place.day,
      place.part,
      place.hash,
    )
    .toArray()
  return row?.article ?? null
}
