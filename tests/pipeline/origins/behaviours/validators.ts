import { expect } from 'vitest'
import {
  BACK_OFF_MINUTES,
  type Behaviour,
  during,
  HOURLY,
  ONE_DAY,
  ORDINARY,
  type Origin,
} from '../behaviour.ts'
import { DAY, day, HOUR } from '../newspaper.ts'
import type { Weeks } from '../simulate.ts'
import { RSS } from '../site.ts'

const statuses = ({ requests }: Weeks, status: number) => requests.filter((asked) => asked.status === status)

/** Says 304 to whoever names a validator, whatever it has published since. */
const saysUnchanged: Origin = (site) => (request) =>
  request.headers.has('if-none-match') || request.headers.has('if-modified-since')
    ? new Response(null, { status: 304 })
    : site.answer(request)

/** One that has brought nothing for longer than it pauses is asked without validators: that it is silent may be a lie. */
const bodiesComeWithin =
  (days: number) =>
  (weeks: Weeks): void => {
    const bodies = statuses(weeks, 200).map(({ at }) => at)
    const gaps = [...bodies, day(weeks.days)].map((at, index) => at - (bodies[index - 1] ?? at))
    expect(Math.max(...gaps) / DAY).toBeLessThanOrEqual(days)
  }

export const validators: Behaviour[] = [
  {
    name: 'ETag and Last-Modified, both honest',
    ...ORDINARY,
    check: (weeks) =>
      expect(statuses(weeks, 304).length).toBeGreaterThan(weeks.requests.length - weeks.articles.length),
  },
  {
    name: 'an ETag only',
    ways: { validators: 'etag' },
    ...ORDINARY,
    check: (weeks) => expect(statuses(weeks, 304).length).toBeGreaterThan(100),
  },
  {
    name: 'Last-Modified only',
    ways: { validators: 'date' },
    ...ORDINARY,
    check: (weeks) => expect(statuses(weeks, 304).length).toBeGreaterThan(100),
  },
  { name: 'no validators at all', ways: { validators: 'none' }, ...ORDINARY },
  {
    name: '304 for ever, though it publishes',
    days: 21,
    ways: { length: 60 },
    origin: saysUnchanged,
    ...ORDINARY,
    seenFrom: (_, served) => served,
    check: bodiesComeWithin(2),
  },
  {
    name: '304 for ever on Last-Modified alone',
    days: 21,
    ways: { length: 60, validators: 'date' },
    origin: saysUnchanged,
    ...ORDINARY,
    seenFrom: (_, served) => served,
    check: bodiesComeWithin(2),
  },
  {
    name: 'an ETag that never changes, and is never looked at',
    origin: (site) => () =>
      new Response(site.feed(), { headers: { 'content-type': RSS, etag: '"khong-doi"' } }),
    ...HOURLY,
  },
  {
    name: 'another ETag with every answer',
    origin: (site) => () =>
      new Response(site.feed(), { headers: { 'content-type': RSS, etag: `"${Date.now()}"` } }),
    ...HOURLY,
  },
  {
    name: 'an ETag that it does not know again (-gzip)',
    origin: (site) => (request) => {
      const answer = site.documentOf(request, site.feed(), RSS)
      const etag = answer.headers.get('etag') ?? ''
      return new Response(answer.body, {
        headers: { 'content-type': RSS, etag: etag.replace(/"$/, '-gzip"') },
      })
    },
    ...HOURLY,
  },
  {
    name: 'an ETag of 5,000 letters',
    origin: (site) => () =>
      new Response(site.feed(), { headers: { 'content-type': RSS, etag: `"${'a'.repeat(5_000)}"` } }),
    ...HOURLY,
    check: ({ requests }) =>
      expect(requests.filter(({ headers }) => headers.has('if-none-match'))).toEqual([]),
  },
  {
    name: 'the time of the answer in its body',
    ways: { validators: 'none' },
    origin: (site) => () =>
      new Response(`${site.feed()}<!-- trả lời lúc ${new Date().toISOString()} -->`, {
        headers: { 'content-type': RSS },
      }),
    ...HOURLY,
  },
  {
    name: 'lastBuildDate of the moment, and a counter in every item',
    ways: { validators: 'none' },
    origin: (site) => {
      let answers = 0
      return () => {
        answers += 1
        const body = site
          .feed()
          .replace('<item>', `<lastBuildDate>${new Date().toUTCString()}</lastBuildDate><item>`)
          .replaceAll('</item>', `<views>${answers}</views></item>`)
        return new Response(body, { headers: { 'content-type': RSS } })
      }
    },
    ...HOURLY,
  },
  {
    name: '304 to who asked for the document as it is, for a day',
    ways: { validators: 'none' },
    origin: during(ONE_DAY, () => new Response(null, { status: 304 })),
    outage: { ...ONE_DAY, backWithinMinutes: BACK_OFF_MINUTES },
    ...ORDINARY,
    faults: ['failing'],
  },
  {
    name: 'two servers by turns, one of them six hours behind',
    ways: { validators: 'none', length: 30 },
    origin: (site) => {
      let answers = 0
      return () => {
        answers += 1
        const at = answers % 2 === 0 ? Date.now() - 6 * HOUR : Date.now()
        return new Response(site.feed(at), { headers: { 'content-type': RSS, etag: `"${at}"` } })
      }
    },
    ...ORDINARY,
    withinMinutes: 120,
  },
]
