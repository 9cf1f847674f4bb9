import { Hono } from 'hono'
import { raw } from 'hono/html'
import { MESSAGES } from '../../web/messages/messages.ts'
import { type HttpEnv, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'

/** The reference of the API. Its content was made at build time: see openapi/built-files.tsx. */
export const reference = new Hono<HttpEnv>()

const path = '/api/v1/docs'

/** The description for programs: the file, as an answer of ours, so that scripts of other sites may read it (cors.ts). */
reference.get('/api/v1/openapi.json', async (c) => {
  const file = await c.env.ASSETS.fetch(c.req.raw)
  return new Response(file.body, file)
})

reference.get(path, async (c) => {
  const locale = localeOf(c)
  const part = await c.env.ASSETS.fetch(new URL(`${path}.${locale}.part`, c.req.url))
  const { title, lead } = MESSAGES[locale].reference
  return renderPage(c, raw(await part.text()), title, 200, {
    description: lead,
    listed: { path, kind: 'website' },
  })
})
