import { vi } from 'vitest'
import { type HeldAlarm, holdAlarm } from '../support/alarms.ts'
import { kvInMemory } from '../support/kv.ts'
import { mailroom, newsroom, rebind } from '../support/objects.ts'
import { addTopic, ask, balanced } from '../support/operator.ts'
import { type Outside, standOutside } from '../support/outside.ts'
import { followByWebhook } from '../support/readers.ts'
import { type Behaviour, isIn, type Span } from './behaviour.ts'
import { type Article, DAY, HOUR, newspaper, START, seeded } from './newspaper.ts'
import { type Answer, HOST, Site } from './site.ts'

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

export interface SourceView {
  url: string
  health: {
    failures: number
    retired: boolean
    why: { code: string; message: string } | null
    faults: { code: string }[]
  }
}

/** The seed of everything that is drawn, jitter included. */
export const SEED = Number(process.env.ORIGINS_SEED || 4_711)
/** How long a life is that needs no more. */
const DAYS = Number(process.env.ORIGINS_DAYS || 7)
const ID = 'bao-thu'
/** More than any weeks have; a clock that stands still comes to it. */
const MOST_RINGS = 20_000

/**
 * Lives some weeks with an origin: a source that is added at five in the morning of the first day, a webhook that
 * follows bridges, and a clock that goes from alarm to alarm.
 */
export async function simulate(behaviour: Behaviour): Promise<Weeks> {
  const { days = DAYS, habits, ways, path = '/rss', source, beside, origin, asleep } = behaviour
  const random = seeded(SEED)
  const articles = newspaper(days, random, habits)
  vi.spyOn(Math, 'random').mockImplementation(random)
  vi.useFakeTimers({ now: START + 5 * HOUR, toFake: ['Date'] })
  const faults = watchFaults()
  const outside = standOutside()
  const site = new Site(articles, ways)
  const requests = standAsOrigin(outside, origin?.(site) ?? ((request) => site.answer(request)))
  const alarms = [
    { object: newsroom, alarm: await holdAlarm(newsroom) },
    { object: mailroom, alarm: await holdAlarm(mailroom) },
  ]
  await rebind(newsroom, { KV: kvInMemory() })
  const addSource = (id: string, name: string, at: string) =>
    ask('POST', '/api/v1/sources', { id, name, url: `https://${HOST}${at}`, ...source })
  await addSource(ID, 'Báo Thử', path)
  if (beside) await addSource('chuyen-trang', 'Chuyên trang', beside)
  await addTopic('cau', '"cầu mới"')
  const alerts = await standAsReader(outside)
  await walk(alarms, START + days * DAY, asleep)
  await balanced()
  const { served } = site
  const view = await ask<SourceView>('GET', `/api/v1/sources/${ID}`)
  return { days, articles, requests, alerts, served, faults, source: view }
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

interface Clockwork {
  object: typeof newsroom | typeof mailroom
  alarm: HeldAlarm
}

/** Goes from alarm to alarm until `end`; in the time `asleep` none rings. */
async function walk(
  clockworks: readonly Clockwork[],
  end: number,
  asleep: Span = { from: 0, until: 0 },
): Promise<void> {
  for (let rings = 0; rings < MOST_RINGS; rings += 1) {
    const [next] = clockworks
      .filter(({ alarm }) => alarm.at !== null)
      .sort((a, b) => (a.alarm.at ?? 0) - (b.alarm.at ?? 0))
    const due = next?.alarm.at ?? end
    const at = Math.max(isIn(asleep, due) ? asleep.until : due, Date.now())
    if (!next || at >= end) {
      vi.setSystemTime(end)
      return
    }
    vi.setSystemTime(at)
    next.alarm.takeOff()
    await next.object().tick(at)
  }
  throw new Error(`more than ${MOST_RINGS} alarms rang`)
}
