import { expect } from 'vitest'
import { type Behaviour, ORDINARY, type Origin, TWO_DAYS } from '../behaviour.ts'
import { listPage, newsSitemap } from '../documents.ts'
import { day, HOUR } from '../newspaper.ts'
import type { Weeks } from '../simulate.ts'
import type { Site } from '../site.ts'

const feeds = ({ requests }: Weeks) => requests.filter(({ url }) => url.pathname === '/rss')

/** A site that has one more document. */
const withMore =
  (path: string, document: (site: Site) => string): Origin =>
  (site) =>
  (request) =>
    new URL(request.url).pathname === path ? new Response(document(site)) : site.answer(request)

const neverSoonerThan =
  (ms: number) =>
  (weeks: Weeks): void => {
    const times = feeds(weeks).map(({ at }) => at)
    expect(Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeGreaterThanOrEqual(
      ms,
    )
  }

export const timing: Behaviour[] = [
  {
    name: 'asks for six hours between two polls (ttl), while it publishes every hour or two',
    ways: { channel: '<ttl>360</ttl>' },
    requestsADay: 6,
    withinMinutes: 4 * 60 + 15,
    check: neverSoonerThan(4 * HOUR),
  },
  {
    name: 'asks for an hour (ttl)',
    ways: { channel: '<ttl>60</ttl>' },
    requestsADay: 24,
    withinMinutes: 75,
    check: neverSoonerThan(HOUR),
  },
  {
    name: 'asks to be spared from ten in the evening to five in the morning (skipHours)',
    ways: {
      channel: `<skipHours>${[15, 16, 17, 18, 19, 20, 21].map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`,
    },
    ...ORDINARY,
    check: ({ requests }) => {
      const first = requests[0]?.at ?? 0
      const atNight = requests.filter(
        ({ at }) => at > first && [15, 16, 17, 18, 19, 20, 21].includes(new Date(at).getUTCHours()),
      )
      expect(atNight).toEqual([])
    },
  },
  {
    name: 'says that its answers stay valid for an hour (max-age)',
    ways: { headers: { 'cache-control': 'public, max-age=3600' } },
    requestsADay: 24,
    withinMinutes: 75,
    check: neverSoonerThan(HOUR),
  },
  {
    name: 'says that its answers stay valid for a year (max-age)',
    ways: { headers: { 'cache-control': 'max-age=31536000, immutable' } },
    requestsADay: 6,
    withinMinutes: 4 * 60 + 15,
    check: neverSoonerThan(4 * HOUR),
  },
  {
    name: 'is silent for a month, and then back',
    days: 40,
    habits: { silent: [day(5), day(35)] },
    requestsADay: 24,
    withinMinutes: 4 * 60 + 15,
    faults: ['silent'],
    check: (weeks) => {
      const inSilence = weeks.requests.filter(({ at }) => at > day(10) && at < day(34))
      expect(inSilence.length / 24, 'requests a day in the silence').toBeLessThanOrEqual(6)
    },
  },
  {
    name: 'publishes once a week',
    days: 35,
    habits: { aDay: [1, 1], weekdays: [2] },
    requestsADay: 8,
    withinMinutes: 4 * 60 + 15,
    leastDue: 1,
  },
  {
    name: 'publishes on working days, in office hours',
    days: 14,
    requestsADay: ORDINARY.requestsADay,
    withinMinutes: 120,
    habits: { aDay: [3, 5], hours: [8, 17], weekdays: [0, 1, 2, 3, 4] },
    leastDue: 5,
  },
  {
    name: 'slides twelve items a morning through a list of five',
    habits: { aDay: [12, 12], hours: [8, 9] },
    ways: { length: 5 },
    ...ORDINARY,
    seenFrom: (_, served) => served,
    leastDue: 10,
    faults: ['gap'],
    standing: ['gap'],
  },
  {
    name: 'slides through its list while the Worker is away for three days',
    days: 12,
    ways: { length: 10 },
    asleep: { from: day(4), until: day(7) },
    ...ORDINARY,
    seenFrom: (_, served) => served,
    faults: ['gap'],
    standing: ['gap'],
  },
  {
    name: 'slides twelve items a morning through a list of five, and has a news sitemap',
    habits: { aDay: [12, 12], hours: [8, 9] },
    ways: { length: 5, robots: 'User-agent: *\nAllow: /\nSitemap: https://baothu.example/tin-moi.xml' },
    origin: withMore('/tin-moi.xml', (site) => newsSitemap(site.listed(Date.now(), 100))),
    ...ORDINARY,
    withinMinutes: 90,
    faults: ['gap'],
  },
  {
    name: 'slides twelve items a morning through a list of five, and shows all of them on its front page',
    habits: { aDay: [12, 12], hours: [8, 9] },
    ways: { length: 5 },
    origin: withMore('/', (site) => listPage(site.listed(Date.now(), 50))),
    ...ORDINARY,
    withinMinutes: 90,
    faults: ['gap'],
  },
  {
    name: 'slides through its list while the Worker is away for two days, and has a news sitemap',
    days: 12,
    ways: { length: 10 },
    asleep: TWO_DAYS,
    origin: withMore('/news-sitemap.xml', (site) => newsSitemap(site.listed(Date.now(), 100))),
    ...ORDINARY,
    outage: { ...TWO_DAYS, backWithinMinutes: 60 },
    faults: ['gap'],
  },
]
