import { expect } from 'vitest'
import { type Behaviour, HOURLY, type Origin } from '../behaviour.ts'
import { american, page, rfc822, vietnameseTime } from '../documents.ts'
import { DAY, HOUR } from '../newspaper.ts'
import type { Weeks } from '../simulate.ts'
import { html, type Ways } from '../site.ts'

const dated = (date: (time: number) => string | null): Ways => ({
  item: (listed) => ({ ...listed, date: date(listed.article.publishedAt) }),
})

const UNDATED = dated(() => null)

/** Requests for articles' pages, by path. */
const pagesAsked = ({ requests }: Weeks): Map<string, number> => {
  const paths = requests.map(({ url }) => url.pathname).filter((path) => path.endsWith('.html'))
  return new Map([...Map.groupBy(paths, (path) => path)].map(([path, times]) => [path, times.length]))
}

/** Articles' pages as `answer` has them, everything else as the site has it. */
const withPages =
  (answer: () => Response): Origin =>
  (site) =>
  (request) =>
    new URL(request.url).pathname.endsWith('.html') ? answer() : site.answer(request)

export const dates: Behaviour[] = [
  {
    name: 'none in the feed, but on the article’s page',
    ways: UNDATED,
    ...HOURLY,
    requestsADay: 36,
    check: (weeks) => {
      const asked = pagesAsked(weeks)
      expect(
        [...asked.values()].every((times) => times === 1),
        'each page is read once',
      ).toBe(true)
      // What the baseline holds alerts nobody, whatever its date.
      const begin = weeks.requests[0]?.at ?? 0
      const since = weeks.articles.filter(({ publishedAt }) => publishedAt > begin)
      expect(asked.size).toBeLessThanOrEqual(since.length)
    },
  },
  {
    name: 'none in the feed, but on the page, and old articles come into the feed',
    ways: {
      ...UNDATED,
      pick: (published) => {
        const old = published.filter(({ publishedAt }) => publishedAt < Date.now() - 4 * DAY)
        return [...old.slice(0, 2), ...published]
      },
    },
    ...HOURLY,
    requestsADay: 45,
  },
  {
    name: 'none in the feed, and pages that fail',
    ways: UNDATED,
    origin: withPages(() => new Response(null, { status: 500 })),
    ...HOURLY,
    requestsADay: 60,
    // The third attempt is made 35 minutes after the first.
    withinMinutes: 75 + 36,
    faults: ['pages'],
    standing: ['pages'],
    check: (weeks) => expect(new Set(pagesAsked(weeks).values())).toEqual(new Set([3])),
  },
  {
    name: 'none in the feed, and pages that robots.txt forbids',
    ways: { ...UNDATED, robots: 'User-agent: *\nDisallow: /thoi-su/' },
    ...HOURLY,
    faults: ['pages'],
    standing: ['pages'],
    check: (weeks) => expect(pagesAsked(weeks).size).toBe(0),
  },
  {
    name: 'nowhere',
    ways: UNDATED,
    origin: withPages(() => html(page('Báo Thử', '', '<h1>Tin trong tỉnh</h1><p>Nội dung bài viết.</p>'))),
    ...HOURLY,
    requestsADay: 60,
    withinMinutes: 75 + 36,
    faults: ['pages'],
    standing: ['pages'],
  },
  {
    name: 'words that are no dates, but on the article’s page',
    ways: dated(() => 'Mới đăng'),
    ...HOURLY,
    requestsADay: 36,
  },
  { name: 'month first', ways: dated(american), ...HOURLY },
  {
    name: 'a year ahead',
    ways: dated((time) => rfc822(time + 365 * DAY)),
    ...HOURLY,
    faults: ['future_dates'],
    standing: ['future_dates'],
  },
  {
    name: 'seven hours ahead: local time called GMT',
    ways: dated((time) => rfc822(time).replace('+0700', 'GMT')),
    ...HOURLY,
  },
  {
    name: 'seven hours behind: GMT called local time',
    ways: dated((time) => rfc822(time - 7 * HOUR)),
    ...HOURLY,
  },
  { name: 'as Vietnamese pages write them', ways: dated(vietnameseTime), ...HOURLY },
  {
    name: 'days without times',
    ways: dated((time) => vietnameseTime(time).slice(7)),
    ...HOURLY,
  },
]
