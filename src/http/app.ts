import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { logEvent } from '../log.ts'
import { readSettings } from '../settings.ts'
import type { HttpEnv } from './context.ts'
import { formFaults } from './form-faults.tsx'
import { problem } from './problem.ts'
import { refusePage } from './refuse-page.tsx'
import { articlePreviews } from './routes/article-preview.ts'
import { articles } from './routes/articles.tsx'
import { channels } from './routes/channels.ts'
import { concepts } from './routes/concepts.ts'
import { deliveries } from './routes/deliveries.ts'
import { digests } from './routes/digests.tsx'
import { documents } from './routes/documents.tsx'
import { explain } from './routes/explain.ts'
import { feeds } from './routes/feeds.ts'
import { links } from './routes/links.tsx'
import { manage } from './routes/manage.tsx'
import { operations } from './routes/operations.ts'
import { ownLink } from './routes/own-link.tsx'
import { pack } from './routes/pack.ts'
import { pages } from './routes/pages.tsx'
import { people } from './routes/people.ts'
import { polls } from './routes/polls.ts'
import { privacy } from './routes/privacy.tsx'
import { pushKey } from './routes/push-key.ts'
import { rights } from './routes/rights.tsx'
import { search } from './routes/search.tsx'
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
      // Of the button for pushes, and its service worker.
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
  }),
)

app.use(async (c, next) => {
  const read = readSettings(c.env)
  if (!read.ok) {
    logEvent('settings.invalid', { faults: read.faults.map(({ message }) => message) })
    return problem(
      c,
      'settings_invalid',
      read.faults.map(({ setting, message, message_vi }) => ({ path: `/${setting}`, message, message_vi })),
    )
  }
  c.set('settings', read.settings)
  await next()
})

/** What a signed link or the admin token opens is for its holder alone; no cache may keep it. */
app.use(async (c, next) => {
  await next()
  const isPersonal = c.req.query('token') !== undefined || c.req.header('authorization') !== undefined
  if (isPersonal) c.header('cache-control', 'private, no-store')
})

app.use(formFaults)

for (const routes of [
  feeds,
  pages,
  polls,
  pushKey,
  search,
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
  people,
  manage,
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
  return problem(c, 'unavailable')
})
