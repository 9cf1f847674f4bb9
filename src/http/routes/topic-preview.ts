import { Hono } from 'hono'
import type { Found } from '../../library/search.ts'
import { adminOnly } from '../admin.ts'
import { backtest } from '../backtest.ts'
import { readJson } from '../body.ts'
import type { HttpEnv } from '../context.ts'
import { libraryOf, newsroomOf } from '../objects.ts'
import { problem } from '../problem.ts'
import { questionOf } from '../question.ts'
import { queryInput, refuse } from '../refuse.ts'
import { topicPreview } from '../schemas.ts'

/** What a query would bring, before anybody follows it: over articles that are given, or over the archive. */
export const topicPreviews = new Hono<HttpEnv>()

/** Five hundred articles with their text. */
const MAX_BYTES = 8 * 1024 * 1024

topicPreviews.post('/api/v1/topics/preview', adminOnly, async (c) => {
  const body = await readJson(c, topicPreview, { maxBytes: MAX_BYTES })
  if (!body.ok) return body.response
  const { query, minScore, articles, days, was = null } = body.value
  if (articles) {
    const settings = c.get('settings')
    const asked = await questionOf(query, () => newsroomOf(c.env, settings).allConcepts())
    if (!asked.ok) return refuse(c, asked)
    const texts = articles.map(({ title, lead, text, source, author, category }) => ({
      title,
      lead,
      body: text,
      source,
      author,
      category,
    }))
    const answer = await libraryOf(c.env, settings).previewGiven(asked.value, { minScore, articles: texts })
    if (!answer.ok) return problem(c, 'query_invalid', [queryInput(answer.error)])
    // Articles as they are given have no dates by which to say how often.
    return c.json({ query: answer.query, ...answer.value, perWeek: null })
  }
  const answer = await backtest(c, { query, minScore, days, was })
  if (!answer.ok) return refuse(c, answer)
  const { matches, below, nearMisses, comparison, ...counts } = answer.value
  return c.json({
    query: answer.query,
    ...counts,
    matches: matches.map(shown),
    below: below.map(shown),
    nearMisses: nearMisses.map((miss) => ({ ...miss, examples: miss.examples.map(shown) })),
    comparison: comparison && {
      ...comparison,
      added: comparison.added.map(shown),
      dropped: comparison.dropped.map(shown),
    },
    rebuilding: answer.rebuilding,
  })
})

function shown({ article, score, evidence }: Found) {
  return { article, score, evidence }
}
