import { expect } from 'vitest'
import {
  askedIn,
  BACK_OFF_MINUTES,
  type Behaviour,
  during,
  isIn,
  ONE_DAY,
  ORDINARY,
  type Span,
  TWO_DAYS,
} from '../behaviour.ts'
import { day, HOUR } from '../newspaper.ts'
import type { Weeks } from '../simulate.ts'
import { html, missing, RSS } from '../site.ts'

const NIGHT: Span = { from: day(3) + 21 * HOUR, until: day(4) + 6 * HOUR }

const refuse = (status: number, headers: Record<string, string> = {}) =>
  new Response('Xin thử lại sau.', { status, headers })

/** Nobody may come again earlier than every refusal said. */
const comesNoEarlierThan =
  (ms: number) =>
  ({ requests }: Weeks): void => {
    const early = requests.filter(
      ({ at }, index) =>
        [429, 503].includes(requests[index - 1]?.status ?? 0) && at < (requests[index - 1]?.at ?? 0) + ms,
    )
    expect(early).toEqual([])
  }

export const refusals: Behaviour[] = [
  {
    name: '429 for two days, Retry-After: 10800',
    ways: { length: 40 },
    origin: during(TWO_DAYS, () => refuse(429, { 'retry-after': '10800' })),
    ...ORDINARY,
    outage: { ...TWO_DAYS, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['failing'],
    check: (weeks) => {
      comesNoEarlierThan(3 * HOUR)(weeks)
      expect(askedIn(weeks, TWO_DAYS).length).toBeLessThanOrEqual(16)
    },
  },
  {
    name: '503 for a night, Retry-After with the date of its end',
    origin: during(NIGHT, () => refuse(503, { 'retry-after': new Date(NIGHT.until).toUTCString() })),
    ...ORDINARY,
    outage: { ...NIGHT, backWithinMinutes: 60 },
    check: (weeks) => expect(askedIn(weeks, NIGHT)).toHaveLength(1),
  },
  {
    name: '429 without Retry-After for a day',
    origin: during(ONE_DAY, () => refuse(429)),
    ...ORDINARY,
    outage: { ...ONE_DAY, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['failing'],
    check: (weeks) => expect(askedIn(weeks, ONE_DAY).length).toBeLessThanOrEqual(10),
  },
  {
    name: '503 for an hour, Retry-After of a month',
    ways: { length: 40 },
    origin: during({ from: day(3) + 9 * HOUR, until: day(3) + 10 * HOUR }, () =>
      refuse(503, { 'retry-after': '2592000' }),
    ),
    ...ORDINARY,
    outage: { from: day(3) + 9 * HOUR, until: day(3) + 10 * HOUR, backWithinMinutes: 24 * 60 + 15 },
    check: comesNoEarlierThan(24 * HOUR),
  },
  {
    name: 'at most a request an hour, else 429 with Retry-After',
    origin: (site) => {
      let answeredAt = 0
      return (request) => {
        const left = answeredAt + HOUR - Date.now()
        if (left > 0) return refuse(429, { 'retry-after': String(Math.ceil(left / 1_000)) })
        answeredAt = Date.now()
        return site.answer(request)
      }
    },
    ...ORDINARY,
    withinMinutes: 100,
  },
  {
    name: '500 for two days',
    ways: { length: 40 },
    origin: during(TWO_DAYS, () => refuse(500)),
    ...ORDINARY,
    outage: { ...TWO_DAYS, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['failing'],
    check: (weeks) => expect(askedIn(weeks, TWO_DAYS).length).toBeLessThanOrEqual(14),
  },
  {
    name: '502 to every third request',
    origin: (site) => {
      let requests = 0
      return (request) => {
        requests += 1
        return requests % 3 === 0 ? refuse(502) : site.answer(request)
      }
    },
    ...ORDINARY,
    withinMinutes: 120,
  },
  {
    name: '404 for a day, then back',
    origin: during(ONE_DAY, missing),
    ...ORDINARY,
    outage: { ...ONE_DAY, backWithinMinutes: 10 * 60 },
    faults: ['failing'],
    check: (weeks) => expect(askedIn(weeks, ONE_DAY).length).toBeLessThanOrEqual(12),
  },
  {
    name: '404 for good',
    origin: during({ from: day(5), until: day(99) }, missing),
    ...ORDINARY,
    days: 21,
    seenFrom: ({ publishedAt }) => (publishedAt < day(5) - 2 * HOUR ? publishedAt : null),
    leastDue: 10,
    faults: ['failing'],
    standing: ['failing'],
    check: (weeks) => expect(askedIn(weeks, { from: day(7), until: day(21) }).length).toBeLessThanOrEqual(16),
  },
  {
    name: '410 for good',
    origin: during({ from: day(5), until: day(99) }, () => refuse(410)),
    ...ORDINARY,
    seenFrom: ({ publishedAt }) => (publishedAt < day(5) - 2 * HOUR ? publishedAt : null),
    leastDue: 10,
    faults: ['retired'],
    standing: ['retired'],
    check: (weeks) => {
      expect(askedIn(weeks, { from: day(5), until: day(99) })).toHaveLength(1)
      expect(weeks.source.health).toMatchObject({ retired: true, why: { code: 'retired' } })
    },
  },
  {
    name: '403 from the first request on',
    origin: () => () => html('<!doctype html><title>403 Forbidden</title>', 403),
    requestsADay: 6,
    withinMinutes: 60,
    seenFrom: () => null,
    leastDue: 0,
    faults: ['failing'],
    standing: ['failing'],
  },
  {
    name: '403 to us, while a machine inside the province hands in its feed',
    origin: () => () => html('<!doctype html><title>403 Forbidden</title>', 403),
    handsIn: { everyMinutes: 60 },
    requestsADay: 6,
    withinMinutes: 60,
  },
  {
    name: '403 to us, and the machine inside the province is off for three days',
    days: 12,
    ways: { length: 40 },
    origin: () => () => html('<!doctype html><title>403 Forbidden</title>', 403),
    handsIn: { everyMinutes: 60, off: { from: day(5), until: day(8) } },
    requestsADay: 6,
    withinMinutes: 60,
    seenFrom: (_, served) => served,
    faults: ['failing'],
  },
  {
    name: '202 with nothing in it for a day',
    origin: during(ONE_DAY, () => new Response(null, { status: 202 })),
    ...ORDINARY,
    outage: { ...ONE_DAY, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['failing'],
  },
  {
    name: 'no connection to every other request',
    origin: (site) => {
      let requests = 0
      return (request) => {
        requests += 1
        if (requests % 2 === 0) throw new Error('Network connection lost.')
        return site.answer(request)
      }
    },
    ...ORDINARY,
    withinMinutes: 130,
  },
  {
    name: 'a second source on its host that is told 429, Retry-After: 10800, for a day',
    beside: '/chuyen-trang/rss',
    origin: (site) => (request) => {
      if (new URL(request.url).pathname === '/rss') return site.answer(request)
      return isIn(ONE_DAY, Date.now())
        ? refuse(429, { 'retry-after': '10800' })
        : new Response(site.feed(day(0)), { headers: { 'content-type': RSS } })
    },
    ...ORDINARY,
    requestsADay: ORDINARY.requestsADay + 6,
    outage: { ...ONE_DAY, backWithinMinutes: 4 * 60 },
    check: comesNoEarlierThan(3 * HOUR),
  },
]
