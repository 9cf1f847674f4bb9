import { type Article, searchable } from '../../articles/article.ts'
import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { judge } from '../../topics/matching/evaluate.ts'
import type { Verdict } from '../../topics/matching/evidence.ts'
import { prepare } from '../../topics/matching/prepare.ts'
import type { Query } from '../../topics/query/tree.ts'
import { type Found, found } from '../search.ts'

/** A query as it is laid over articles, with the least score that a match needs. */
export interface Laid {
  tree: Query
  minScore: number
}

/** What articles are judged with. */
export interface Knowing {
  concepts: ConceptTable
  /** Names of sources by their ids. */
  sources: ReadonlyMap<string, string>
}

/** The verdict on a match with at least the score asked for; else null. */
export function judgeLaid(article: Article, { tree, minScore }: Laid, knowing: Knowing): Verdict | null {
  const verdict = judge(tree, knowing.concepts, prepare(searchable(article, nameOf(article, knowing))))
  return verdict && verdict.score >= minScore ? verdict : null
}

/** An article of the archive as a match shows it. */
export function foundBy(article: Article, verdict: Verdict, knowing: Knowing): Found {
  return found(article, nameOf(article, knowing), verdict)
}

function nameOf({ source }: Article, { sources }: Knowing): string {
  return sources.get(source) ?? source
}
