import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { logEvent } from '../log.ts'
import { readSettings } from '../settings.ts'
import { desk } from './admin/desk.ts'
import type { HttpEnv } from './context.ts'
import { READABLE_ANYWHERE, readableAnywhere } from './cors.ts'
import { documentByNumber } from './document-number.ts'
import { feedFaults } from './feeds/faults.tsx'
import { FEED_PATHS } from './feeds/formats.ts'
import { formFaults } from './form-faults.tsx'
import { FORM_POSTS, OWN_POSTS, SUBSCRIBE_POST, toFrontPage, toOwnPage } from './posted-address.ts'
import { refusePage } from './refuse-page.tsx'
import { refuseSettings } from './refuse-settings.tsx'
import { articlePreviews } from './routes/article-preview.ts'
import { articles } from './routes/articles.tsx'
import { channels } from './routes/channels.ts'
import { concepts } from './routes/concepts.ts'
import { deliveries } from './routes/deliveries.ts'
import { digests } from './routes/digests.tsx'
import { documents } from './routes/documents.tsx'
import { explain } from './routes/explain.ts'
import { feeds } from './routes/feeds.ts'
import { help } from './routes/help.tsx'
import { links } from './routes/links.tsx'
import { manage } from './routes/manage.tsx'
import { operations } from './routes/operations.ts'
import { opml } from './routes/opml.ts'
import { ownLink } from './routes/own-link.tsx'
import { ownTest } from './routes/own-test.tsx'
import { pack } from './routes/pack.ts'
import { pages } from './routes/pages.tsx'
import { people } from './routes/people.ts'
import { polls } from './routes/polls.ts'
import { privacy } from './routes/privacy.tsx'
import { pushKey } from './routes/push-key.ts'
import { reference } from './routes/reference.ts'
import { rights } from './routes/rights.tsx'
import { search } from './routes/search.tsx'
import { searchFeeds } from './routes/search-feeds.ts'
import { secrets } from './routes/secrets.tsx'
import { sources } from './routes/sources.ts'
import { subscriptions } from './routes/subscriptions.tsx'
import { topicPreviews } from './routes/topic-preview.ts'
import { topics } from './routes/topics.ts'

/** Every route, over settings that were checked; nothing that goes wrong leaves without its problem details. */
export const app = new Hono<HttpEnv>()

app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      // Small modules of ours that make pages handier, and the service worker of pushes.
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      manifestSrc: ["'self'"],
      // What a page fetches while it is used: previews and progress.
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // What a route has set on purpose stays.
    overwrite: false,
  }),
)

app.use(async (c, next) => {
  const read = readSettings(c.env)
  if (!read.ok) {
    logEvent('settings.invalid', { faults: read.faults.map(({ message }) => message) })
    return refuseSettings(c, read.faults)
  }
  c.set('settings', read.settings)
  await next()
})

/**
 * What a signed link or the admin token opens is for its holder alone; no cache may keep it. Nor a refusal, which a cache
 * may choose for itself how long to keep where nothing is said (RFC 9110 §15.1): what is not there now may come.
 */
app.use(async (c, next) => {
  await next()
  const isPersonal = c.req.query('token') !== undefined || c.req.header('authorization') !== undefined
  if (isPersonal) c.header('cache-control', 'private, no-store')
  else if (c.res.headers.get('cache-control')?.includes('no-store')) return
  else if (c.res.status >= 400) c.header('cache-control', 'no-store')
  // Who has asked for a language is told to remember it, and nobody else is.
  else if (c.res.headers.has('set-cookie')) c.header('cache-control', 'private')
})

/** Typed or pasted with a slash too many. */
app.use(trimTrailingSlash())

for (const path of READABLE_ANYWHERE) app.use(path, readableAnywhere)

for (const path of FORM_POSTS) app.use(path, formFaults)
for (const path of ['/documents/:id', '/documents/:id/*']) app.use(path, documentByNumber)

for (const path of FEED_PATHS) app.use(path, feedFaults)

for (const path of OWN_POSTS) app.use(path, toOwnPage)
app.use(SUBSCRIBE_POST, toFrontPage)

for (const routes of [
  desk,
  feeds,
  opml,
  pages,
  polls,
  pushKey,
  search,
  searchFeeds,
  sources,
  topicPreviews,
  articlePreviews,
  concepts,
  pack,
  explain,
  topics,
  subscriptions,
  channels,
  links,
  ownLink,
  rights,
  privacy,
  help,
  reference,
  people,
  manage,
  ownTest,
  secrets,
  digests,
  articles,
  documents,
  operations,
  deliveries,
]) {
  app.route('/', routes)
}

app.notFound((c) => refusePage(c, 'not_found'))

app.onError((error, c) => {
  logEvent('http.failed', { path: c.req.path, error: String(error) })
  return refusePage(c, 'unavailable')
})
