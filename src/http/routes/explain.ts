import { Hono } from 'hono'
import type { Searchable } from '../../topics/matching/fields.ts'
import { adminOnly } from '../admin.ts'
import { readJson } from '../body.ts'
import type { HttpEnv } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { refuse } from '../refuse.ts'
import { type GivenArticle, topicExplain } from '../schemas.ts'

/** Why an article is on a topic, or at which stage it stopped. */
export const explain = new Hono<HttpEnv>()

/** One article with its text. */
const MAX_BYTES = 2 * 1024 * 1024

explain.post('/api/v1/topics/:id/explain', adminOnly, async (c) => {
  const body = await readJson(c, topicExplain, { maxBytes: MAX_BYTES })
  if (!body.ok) return body.response
  const { url, article } = body.value
  const asked = article ? { article: textsOf(article) } : { url: url ?? '' }
  const explained = await newsroomOf(c.env, c.get('settings')).explain(c.req.param('id'), asked)
  return explained.ok ? c.json(explained.value) : refuse(c, explained)
})

function textsOf({ text, url: _, ...others }: GivenArticle): Searchable {
  return { ...others, body: text }
}
