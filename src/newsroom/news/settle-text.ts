import type { Article } from '../../articles/article.ts'
import { documentsOf } from '../../articles/documents.ts'
import type { PageArticle } from '../../articles/page/page-article.ts'
import { writeCitations } from '../documents/citation-rows.ts'
import { settleStories } from '../publishing/entry-rows.ts'
import { matchArticle, type Work } from './match-article.ts'
import { readMatches } from './match-rows.ts'
import { writeInStory } from './move-story.ts'
import { withPage } from './page-texts.ts'

/**
 * Gives an article what its page says, when that was read for the first time: no change of the article, so no new
 * version. Matches are monotone: the text adds some and withdraws none. Runs inside a transaction. Answers how many
 * matches are new; those of an article that waits for its date are held until that is settled.
 */
export function settleText(work: Work, before: Article, page: PageArticle): number {
  const texts = withPage(before, page)
  const article = { ...texts, documents: documentsOf(texts) }
  if (JSON.stringify(article) === JSON.stringify(before)) return 0
  return rewrite(work, before, article)
}

/**
 * Writes an article of which more is known, or less taken for its text: with its story, what it cites and what topics
 * find in it now. Nothing that its paper changed, so nobody is told of it but by a match that is new.
 */
export function rewrite(work: Work, before: Article, known: Article): number {
  const { sql, dirty } = work
  const article = writeInStory(work, known)
  settleStories(sql, [article.story ?? article.hash])
  for (const key of writeCitations(sql, article, before.documents)) dirty.add(key)
  return matchArticle(work, article, readMatches(sql, article.hash))
}
