import { expect } from 'vitest'
import { type Behaviour, isIn } from './behaviour.ts'
import { type Article, DAY, HOUR, MINUTE, START } from './newspaper.ts'
import type { Alert, Weeks } from './simulate.ts'

/** An article older than this at first sight alerts nobody. */
const ALERT_WINDOW = 72 * HOUR
/** By then the reader follows, and the source has had its baseline. */
const BEGIN = START + 5 * HOUR + 10 * MINUTE
const NAIVE_POLLS_A_DAY = 96
const LEAST_DUE = 15

/** How the weeks with one origin went. */
export interface Score {
  /** Requests of a poller that asks every 15 minutes, whatever it is answered. */
  naive: number
  requests: number
  published: number
  /** Matching articles that the reader must be told. */
  due: number
  told: number
  lost: string[]
  double: string[]
  /** Told though they do not match, were published before the reader came, or were too old when they could be seen. */
  wrong: string[]
  /** Told later than the behaviour allows. */
  late: string[]
  /** Minutes at most from when an article could be seen until it was told. */
  latest: number
  faults: string[]
  standing: string[]
}

export function scoreOf(behaviour: Behaviour, weeks: Weeks): Score {
  const told = Map.groupBy(weeks.alerts, (alert) => articleOf(alert, weeks.articles))
  const lost: string[] = []
  const double: string[] = []
  const wrong = (told.get(undefined) ?? []).map(({ title }) => title)
  const late: string[] = []
  let due = 0
  let latest = 0
  for (const article of weeks.articles) {
    const { seen, by } = termsOf(behaviour, weeks, article)
    const must = mustTell(article, seen, by, START + weeks.days * DAY)
    const [first, ...more] = told.get(article) ?? []
    if (must) due += 1
    if (must && !first) lost.push(describe(article))
    if (must === false && first) wrong.push(describe(article))
    if (more.length > 0) double.push(describe(article))
    if (!first || seen === null) continue
    latest = Math.max(latest, Math.round((first.at - seen) / MINUTE))
    if (first.at > by) late.push(`${describe(article)}, told ${new Date(first.at).toISOString()}`)
  }
  return {
    naive: NAIVE_POLLS_A_DAY * weeks.days,
    requests: weeks.requests.length,
    published: weeks.articles.filter(({ publishedAt }) => publishedAt >= BEGIN).length,
    due,
    told: weeks.alerts.length,
    lost,
    double,
    wrong,
    late,
    latest,
    faults: [...new Set(weeks.faults.map(({ code }) => code))].sort(),
    standing: weeks.source.health.faults.map(({ code }) => code).sort(),
  }
}

/** When an article could be seen, and by when it has to be told. */
function termsOf(
  { withinMinutes, outage, seenFrom }: Behaviour,
  { served }: Weeks,
  article: Article,
): { seen: number | null; by: number } {
  const within = withinMinutes * MINUTE
  const { publishedAt } = article
  if (seenFrom) {
    const seen = seenFrom(article, served.get(article.number) ?? null)
    return { seen, by: (seen ?? 0) + within }
  }
  if (!outage) return { seen: publishedAt, by: publishedAt + within }
  const back = outage.until + outage.backWithinMinutes * MINUTE
  const isHeld = isIn({ from: outage.from - within, until: outage.until }, publishedAt)
  const seen = isHeld ? outage.until : publishedAt
  const isBefore = isIn({ from: outage.from - within, until: back }, publishedAt)
  return { seen, by: Math.max(publishedAt + within, isBefore ? back : 0) }
}

/** Null where either is right: it could be seen only shortly before the end, or when it was just about too old. */
function mustTell(article: Article, seen: number | null, by: number, end: number): boolean | null {
  const { isMatch, publishedAt } = article
  if (!isMatch || publishedAt < BEGIN || seen === null || seen - publishedAt > ALERT_WINDOW) return false
  return by <= end && by - publishedAt <= ALERT_WINDOW ? true : null
}

/** The article that an alert means: by the number in its address, else by its headline. */
function articleOf({ url, title }: Alert, articles: readonly Article[]): Article | undefined {
  const number = Number(/-9?(\d{7})\.html/.exec(url ?? '')?.[1])
  return articles.find((article) => (number ? article.number === number : article.title === title))
}

function describe({ title, publishedAt }: Article): string {
  return `${title} (${new Date(publishedAt).toISOString()})`
}

/** Holds the weeks against what the behaviour says of them. */
export function expectScore(behaviour: Behaviour, weeks: Weeks, score: Score): void {
  const { lost, double, wrong, late, faults, standing } = score
  expect({ lost, double, wrong, late, faults, standing }).toEqual({
    lost: [],
    double: [],
    wrong: [],
    late: [],
    faults: behaviour.faults ?? [],
    standing: behaviour.standing ?? [],
  })
  const { leastDue = LEAST_DUE, requestsADay } = behaviour
  expect(score.due, 'articles that the reader must be told').toBeGreaterThanOrEqual(leastDue)
  expect(score.requests / weeks.days, 'requests a day').toBeLessThanOrEqual(requestsADay)
  behaviour.check?.(weeks)
}
