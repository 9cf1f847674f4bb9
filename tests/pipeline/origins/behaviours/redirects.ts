import { expect } from 'vitest'
import {
  askedIn,
  BACK_OFF_MINUTES,
  type Behaviour,
  during,
  HOURLY,
  isIn,
  ONE_DAY,
  type Span,
} from '../behaviour.ts'
import { page } from '../documents.ts'
import { DAY, day, HOUR } from '../newspaper.ts'
import type { Weeks } from '../simulate.ts'
import { HOST, html, redirect } from '../site.ts'

/** With a request more for each hop. */
const TWICE = { ...HOURLY, requestsADay: 2 * HOURLY.requestsADay }
/** Saturday and Sunday. */
const WEEKEND: Span = { from: day(5), until: day(7) }
const FEED = `https://${HOST}/rss`
const NEW_FEED = 'https://tin.baothu.example/rss'

const pathOf = (request: Request) => new URL(request.url).pathname
const hostOf = (request: Request) => new URL(request.url).host
const staysAt =
  (url: string) =>
  ({ source }: Weeks): void =>
    expect(source.url).toBe(url)

const LOGIN_PAGE = page(
  'Đăng nhập mạng',
  '',
  '<form method="post"><input name="ma-phong"><input type="password" name="mat-khau"><button>Vào mạng</button></form>',
)
const HOME_PAGE = page(
  'Báo Thử',
  `<link rel="alternate" type="application/rss+xml" title="Tin mới" href="/tin-moi.rss">`,
  '<h1>Báo Thử</h1><p>Trang chủ đang được làm mới.</p>',
)

export const redirects: Behaviour[] = [
  {
    name: '301 to a new address, for good',
    days: 9,
    origin: (site) => (request) => {
      const isOld = hostOf(request) === HOST && pathOf(request) === '/rss'
      return isOld && Date.now() >= day(3) ? redirect(301, NEW_FEED) : site.answer(request)
    },
    ...HOURLY,
    // Twice as many while it is not yet stored.
    requestsADay: 40,
    faults: ['moved'],
    check: (weeks) => {
      staysAt(NEW_FEED)(weeks)
      const atTheOld = weeks.requests.filter(({ url, at }) => url.host === HOST && at > day(3))
      const lastAt = atTheOld.at(-1)?.at ?? 0
      // Stored after three days of the same answer, and at the next poll then.
      expect(lastAt).toBeGreaterThan(day(6))
      expect(lastAt).toBeLessThan(day(6) + 2 * HOUR)
    },
  },
  {
    name: '308 to a new address, for two days only',
    origin: (site) => (request) => {
      const isMoved = isIn({ from: day(3), until: day(5) }, Date.now())
      return isMoved && hostOf(request) === HOST ? redirect(308, NEW_FEED) : site.answer(request)
    },
    ...HOURLY,
    requestsADay: 36,
    faults: ['moved'],
    check: staysAt(FEED),
  },
  {
    name: '301 to two addresses by turns',
    origin: (site) => {
      let answers = 0
      return (request) => {
        if (hostOf(request) !== HOST || pathOf(request) !== '/rss') return site.answer(request)
        answers += 1
        return redirect(301, `https://may-${answers % 2}.baothu.example/rss`)
      }
    },
    ...TWICE,
    faults: ['moved'],
    standing: ['moved'],
    check: staysAt(FEED),
  },
  {
    name: '302 for ever',
    origin: (site) => (request) =>
      hostOf(request) === HOST && pathOf(request) === '/rss' ? redirect(302, NEW_FEED) : site.answer(request),
    ...TWICE,
    check: staysAt(FEED),
  },
  {
    name: '301 from https to http, for ever',
    origin: (site) => (request) =>
      request.url.startsWith('https:')
        ? redirect(301, request.url.replace('https:', 'http:'))
        : site.answer(request),
    ...TWICE,
    check: staysAt(FEED),
  },
  {
    name: 'a circle of two addresses, for a day',
    origin: during(ONE_DAY, (request) => redirect(302, pathOf(request) === '/rss' ? '/rss/' : '/rss')),
    ...HOURLY,
    outage: { ...ONE_DAY, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['failing'],
    check: (weeks) => expect(askedIn(weeks, ONE_DAY).length).toBeLessThanOrEqual(20),
  },
  {
    name: 'always one address further, for a day',
    origin: during(ONE_DAY, (request) => redirect(302, `${pathOf(request)}/x`)),
    ...HOURLY,
    outage: { ...ONE_DAY, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['failing'],
    check: (weeks) => expect(askedIn(weeks, ONE_DAY).length).toBeLessThanOrEqual(60),
  },
  {
    name: 'a redirect to nowhere, for a day',
    origin: during(ONE_DAY, () => new Response(null, { status: 302 })),
    ...HOURLY,
    outage: { ...ONE_DAY, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['failing'],
  },
  {
    name: 'a captive portal that says 302, for a weekend',
    days: 9,
    ways: { length: 40 },
    origin: during(WEEKEND, (request) =>
      hostOf(request) === HOST ? redirect(302, 'http://dang-nhap.mang.example/') : html(LOGIN_PAGE),
    ),
    ...HOURLY,
    outage: { ...WEEKEND, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['login'],
    check: staysAt(FEED),
  },
  {
    name: 'a captive portal that says 301, for a weekend',
    days: 9,
    ways: { length: 40 },
    origin: during(WEEKEND, (request) =>
      hostOf(request) === HOST ? redirect(301, 'http://dang-nhap.mang.example/') : html(LOGIN_PAGE),
    ),
    ...HOURLY,
    outage: { ...WEEKEND, backWithinMinutes: BACK_OFF_MINUTES },
    faults: ['login'],
    check: staysAt(FEED),
  },
  {
    name: '301 to the home page, for good',
    origin: (site) => (request) => {
      if (pathOf(request) === '/') return html(HOME_PAGE)
      return Date.now() >= day(5) && pathOf(request) === '/rss' ? redirect(301, '/') : site.answer(request)
    },
    ...HOURLY,
    seenFrom: ({ publishedAt }) => (publishedAt < day(5) - 2 * HOUR ? publishedAt : null),
    leastDue: 10,
    faults: ['html'],
    standing: ['html'],
    check: (weeks) => {
      staysAt(FEED)(weeks)
      expect(weeks.source.health.faults).toMatchObject([{ message: expect.stringContaining('/tin-moi.rss') }])
      expect(askedIn(weeks, { from: day(6), until: day(6) + DAY }).length).toBeLessThanOrEqual(10)
    },
  },
]
