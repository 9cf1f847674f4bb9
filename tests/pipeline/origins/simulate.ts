import { vi } from 'vitest'
import { holdAlarm } from '../support/alarms.ts'
import { kvInMemory } from '../support/kv.ts'
import { mailroom, newsroom, rebind } from '../support/objects.ts'
import { addTopic, ask, balanced, call } from '../support/operator.ts'
import { type Outside, standOutside } from '../support/outside.ts'
import { followByWebhook } from '../support/readers.ts'
import { type SourceView, sourceView } from '../support/sources.ts'
import { type Behaviour, type HandsIn, isIn, type Span } from './behaviour.ts'
import { type Article, DAY, HOUR, MINUTE, newspaper, START, seeded } from './newspaper.ts'
import { type Answer, HOST, RSS, Site } from './site.ts'

/** One request to the origin, whatever its host. */
export interface Asked {
  at: number
  url: URL
  headers: Headers
  /** Null for one that got no answer. */
  status: number | null
}

/** One article told to the reader. */
export interface Alert {
  at: number
  title: string
  url: string | null
}

/** What some weeks with an origin came to. */
export interface Weeks {
  days: number
  articles: readonly Article[]
  requests: readonly Asked[]
  alerts: readonly Alert[]
  /** When a document was first served that lists an article, by the article's number. */
  served: ReadonlyMap<number, number>
  /** When faults of the source began. */
  faults: readonly { code: string; at: number }[]
  /** The source at the end, as the API shows it. */
  source: SourceView
}

/** The seed of everything that is drawn, jitter included. */
export const SEED = Number(process.env.ORIGINS_SEED || 4_711)
/** How long a life is that needs no more. */
const DAYS = Number(process.env.ORIGINS_DAYS || 7)
const ID = 'bao-thu'
/** More than any weeks have. */
const MOST_STEPS = 50_000

/**
 * Lives some weeks with an origin: a source that is added at five in the morning of the first day, a webhook that
 * follows bridges, and a clock that goes from alarm to alarm.
 */
export async function simulate(behaviour: Behaviour): Promise<Weeks> {
  const { days = DAYS, habits, ways, path = '/rss', source, beside, origin, asleep, handsIn } = behaviour
  const random = seeded(SEED)
  const articles = newspaper(days, random, habits)
  vi.spyOn(Math, 'random').mockImplementation(random)
  vi.useFakeTimers({ now: START + 5 * HOUR, toFake: ['Date'] })
  const faults = watchFaults()
  const outside = standOutside()
  const site = new Site(articles, ways)
  const requests = standAsOrigin(outside, origin?.(site) ?? ((request) => site.answer(request)))
  const clockworks = [await objectOf(newsroom), await objectOf(mailroom)]
  if (handsIn) clockworks.push(machineInside(site, handsIn))
  await rebind(newsroom, { KV: kvInMemory() })
  const addSource = (id: string, name: string, at: string) =>
    ask('POST', '/api/v1/sources', { id, name, url: `https://${HOST}${at}`, fullText: false, ...source })
  await addSource(ID, 'Báo Thử', path)
  if (beside) await addSource('chuyen-trang', 'Chuyên trang', beside)
  await addTopic('cau', '"cầu mới"')
  const alerts = await standAsReader(outside)
  await walk(clockworks, START + days * DAY, asleep)
  await balanced()
  const { served } = site
  return { days, articles, requests, alerts, served, faults, source: await sourceView(ID) }
}

function standAsOrigin(outside: Outside, answer: (request: Request) => Answer): Asked[] {
  const requests: Asked[] = []
  outside.elsewhere(async (request) => {
    const { url, headers } = request
    const asked: Asked = { at: Date.now(), url: new URL(url), headers: new Headers(headers), status: null }
    requests.push(asked)
    const response = await answer(request)
    asked.status = response.status
    return response
  })
  return requests
}

async function standAsReader(outside: Outside): Promise<Alert[]> {
  const alerts: Alert[] = []
  const endpoint = outside.endpoint()
  endpoint.answerDelivery = () => {
    const items = endpoint.received.at(-1)?.digest.data.items ?? []
    for (const { article } of items) alerts.push({ at: Date.now(), title: article.title, url: article.url })
    return new Response()
  }
  await followByWebhook(endpoint, { topics: ['cau'] })
  return alerts
}

/** Takes note of faults as they begin, and keeps thousands of other lines out of the test's output. */
function watchFaults(): { code: string; at: number }[] {
  const faults: { code: string; at: number }[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    const { event, source, code } = JSON.parse(line) as { event: string; source: string; code: string }
    if (event === 'source.fault' && source === ID) faults.push({ code, at: Date.now() })
  })
  return faults
}

/** What goes off by the clock. */
interface Clockwork {
  /** When it does, ms since 1970 UTC; null for never. */
  next(): Promise<number | null>
  goOff(at: number): Promise<unknown>
}

/** An object, by its alarm. */
async function objectOf(object: typeof newsroom | typeof mailroom): Promise<Clockwork> {
  const alarm = await holdAlarm(object)
  return {
    async next() {
      await alarm.hold()
      return alarm.at
    },
    goOff: (at) => {
      alarm.takeOff()
      return object().tick(at)
    },
  }
}

/** A machine inside the province, which the site lets in, and which hands in what it gets. */
function machineInside(site: Site, { everyMinutes, off }: HandsIn): Clockwork {
  let next = Date.now() + MINUTE
  return {
    next: async () => next,
    async goOff(at) {
      next = at + everyMinutes * MINUTE
      if (off && isIn(off, next)) next = off.until
      const handedIn = await call('POST', `/api/v1/sources/${ID}/ingest`, site.feed(), {
        'content-type': RSS,
      })
      if (!handedIn.ok) throw new Error(`what was handed in was answered by ${handedIn.status}`)
    },
  }
}

/** Goes on from one to the next that goes off, until `end`; in the time `asleep` none does. */
async function walk(
  clockworks: readonly Clockwork[],
  end: number,
  asleep: Span = { from: 0, until: 0 },
): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const dues = await Promise.all(
      clockworks.map(async (clockwork) => ({ clockwork, at: (await clockwork.next()) ?? end })),
    )
    const due = dues.reduce((first, other) => (other.at < first.at ? other : first))
    const at = Math.max(isIn(asleep, due.at) ? asleep.until : due.at, Date.now())
    if (at >= end) {
      vi.setSystemTime(end)
      return
    }
    vi.setSystemTime(at)
    await due.clockwork.goOff(at)
  }
  throw new Error(`the clock stands still at ${new Date().toISOString()}`)
}
