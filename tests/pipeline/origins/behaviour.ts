import { type Article, day, type Habits } from './newspaper.ts'
import type { Asked, Weeks } from './simulate.ts'
import type { Answer, Site, Ways } from './site.ts'

/** Answers requests in place of a site. */
export type Origin = (site: Site) => (request: Request) => Answer

/** One way in which an origin behaves, and what our weeks with it must come to. */
export interface Behaviour {
  name: string
  /** `DAYS` unless it says otherwise. */
  days?: number
  habits?: Habits
  ways?: Ways
  /** The source's, `/rss` unless it says otherwise. */
  path?: string
  /** Settings of the source beside its name and address. */
  source?: object
  /** A second source on the same host, by its path. */
  beside?: string
  /** What is answered in place of the site; made anew for each life, so that it may remember. */
  origin?: Origin
  handsIn?: HandsIn
  /** No alarm rings in this time: the Worker is away. */
  asleep?: Span

  /** Requests a day, on the average, at most: to all hosts, with hops, robots.txt and article pages. */
  requestsADay: number
  /** Minutes at most from when an article could be seen until its reader is told. */
  withinMinutes: number
  /** While nothing can be had; what was published meanwhile can be seen at its end, and is then told as soon as said. */
  outage?: Span & { backWithinMinutes: number }
  /**
   * When an article could be seen, ms since 1970 UTC, null for never. By default when it is published; `served` is
   * when a document was first served that lists it.
   */
  seenFrom?: (article: Article, served: number | null) => number | null
  /** Faults that the source must show in these weeks, by their codes, and no other; sorted. */
  faults?: readonly string[]
  /** Those of them that still stand at the end. */
  standing?: readonly string[]
  /** Articles at least that the reader must be told; 15 unless it says otherwise, so that no test is about nothing. */
  leastDue?: number
  /** What else must hold. */
  check?: (weeks: Weeks) => void
}

/** A machine inside the province that gets the feed and hands it in, but while it is off. */
export interface HandsIn {
  everyMinutes: number
  off?: Span
}

export interface Span {
  from: number
  until: number
}

export function isIn({ from, until }: Span, time: number): boolean {
  return time >= from && time < until
}

/** Thursday, and Friday too, of the first week. */
export const ONE_DAY: Span = { from: day(3), until: day(4) }
export const TWO_DAYS: Span = { from: day(3), until: day(5) }

/** The requests of some time. */
export function askedIn({ requests }: Weeks, span: Span): readonly Asked[] {
  return requests.filter(({ at }) => isIn(span, at))
}

/** A site that answers otherwise in some time. */
export function during(span: Span, instead: (request: Request, site: Site) => Answer): Origin {
  return (site) => (request) => (isIn(span, Date.now()) ? instead(request, site) : site.answer(request))
}

/** How often a paper of some nine articles a day is asked where nothing stands in the way, and how late its news is. */
export const ORDINARY = { requestsADay: 66, withinMinutes: 75 }

/** The same for a source that is to be asked once an hour, where it does not matter how often it is. */
export const HOURLY = { source: { minIntervalMinutes: 60 }, requestsADay: 24, withinMinutes: 75 }

/** After failures a source is asked every six hours, and by as much later as polls are spread. */
export const BACK_OFF_MINUTES = 6 * 60 + 15
