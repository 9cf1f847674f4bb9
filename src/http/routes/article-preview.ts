import { Hono } from 'hono'
import { adminOnly } from '../admin.ts'
import { readJson } from '../body.ts'
import type { HttpEnv } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { problem } from '../problem.ts'
import { refuseArticlePreview } from '../refuse-preview.ts'
import { articlePreview } from '../schemas.ts'

/** What an article's page says, at an address or given; nothing is kept. */
export const articlePreviews = new Hono<HttpEnv>()

/** As large as a page that is fetched; characters beyond ASCII take two or three bytes, and escaped ones six. */
const MAX_HTML_LENGTH = 3_000_000
const MAX_BODY_BYTES = 12_000_000
/** A page that is far too large is a likely mistake of who has the token, and is to be told so. */
const HEARD_OUT_BYTES = 64_000_000

articlePreviews.post('/api/v1/articles/preview', adminOnly, async (c) => {
  const settings = c.get('settings')
  const schema = articlePreview(settings.allowPrivateHosts)
  const body = await readJson(c, schema, { maxBytes: MAX_BODY_BYTES, heardOutBytes: HEARD_OUT_BYTES })
  if (!body.ok) return body.response
  const { url, html = null, source = null, article = null, timezone = null } = body.value
  if (html !== null && html.length > MAX_HTML_LENGTH) return problem(c, 'too_large')
  const answer = await newsroomOf(c.env, settings).previewArticle({
    url,
    html,
    source,
    selectors: article,
    timeZone: timezone,
    defaultZone: settings.timeZone,
  })
  return answer.ok ? c.json(answer.preview) : refuseArticlePreview(c, answer)
})
