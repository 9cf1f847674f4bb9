import type { MiddlewareHandler } from 'hono'
import { FEED_PATHS } from './feeds/formats.ts'

/** What anybody may read without saying who he is; scripts of other sites may as well, and cookies are not read for them. */
export const READABLE_ANYWHERE = [
  ...FEED_PATHS,
  '/opml.xml',
  '/search',
  '/articles/:id',
  '/documents/:id',
  '/api/v1/topics',
  '/api/v1/topics/:id',
  '/api/v1/openapi.json',
]

const DAY_SECONDS = 86_400
const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  // Those that are not safe by themselves (Fetch §2.2.2): what means something here, and what libraries send unasked.
  'access-control-allow-headers': 'if-none-match, if-modified-since, cache-control, x-requested-with',
  'access-control-max-age': String(DAY_SECONDS),
  allow: 'GET, HEAD, OPTIONS',
}

/** Lets scripts of any site read what is answered (Fetch §3.2), and what of its headers they need to ask again. */
export const readableAnywhere: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') return c.body(null, 204, PREFLIGHT)
  await next()
  c.res.headers.set('access-control-allow-origin', '*')
  c.res.headers.set('access-control-expose-headers', 'etag, link')
}
