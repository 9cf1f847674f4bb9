import { AGENT } from '../../agent.ts'
import type { Wait } from '../timing/wait.ts'
import type { Wanted } from './ask-once.ts'
import { fetchDocument, type HopManners } from './fetch.ts'
import type { Fetched } from './fetched.ts'
import { heldUntil, holdHost, noteAnswer, waitForHold } from './hosts.ts'
import type { Outside } from './outside.ts'
import { crawlDelayMs, isAllowed, parseRobots, sitemapsIn } from './robots.ts'
import { isRobotsDue, knownRobots, noteRobots } from './robots-rows.ts'
import { HostTurns } from './turns.ts'
import type { Validators } from './validators.ts'

/**
 * Asks for documents as a guest should: each hop in its host's turn, not while the host is held and, for pages, only
 * what its robots.txt allows, and no faster than that asks for. Feeds are published for programs to fetch; robots.txt
 * is about wandering through pages. Having to wait is an answer (`kind: 'waits'`), and not a failure.
 */
export class Guest {
  readonly #sql: SqlStorage
  readonly #clock: () => number
  readonly #turns = new HostTurns()
  /** robots.txt that are being asked for, by origin. */
  readonly #learning = new Map<string, Promise<Fetched>>()

  /** `clock` is the real one, ms since 1970 UTC. */
  constructor(sql: SqlStorage, clock: () => number) {
    this.#sql = sql
    this.#clock = clock
  }

  ask(address: string, wanted: Wanted, validators: Validators, outside: Outside): Promise<Fetched> {
    const isPage = wanted === 'page' || wanted === 'list'
    const manners = isPage ? this.#pageManners(outside) : this.#manners
    return fetchDocument(address, validators, outside, this.#clock(), { wanted, manners })
  }

  /** What reading a page has to wait for that was asked for as something else; null if it may be read. */
  async waitForPage(address: string, outside: Outside): Promise<Wait | null> {
    return (await this.#learnRobots(address, outside)) ?? this.#robotsRefusal(address)
  }

  /** The sitemaps that robots.txt beside an address names; none where it cannot be had. */
  async sitemapsBeside(address: string, outside: Outside): Promise<string[]> {
    await this.#learnRobots(address, outside)
    const { origin } = new URL(address)
    const known = knownRobots(this.#sql, origin, this.#clock())
    return known.status === 'text' ? sitemapsIn(parseRobots(known.text), `${origin}/robots.txt`) : []
  }

  readonly #manners: HopManners = {
    prepare: async () => null,
    turn: (url, ask) => this.#turns.run(new URL(url).host, ask),
    refusal: (url) => {
      const hold = heldUntil(this.#sql, new URL(url).host, this.#clock())
      return hold && waitForHold(hold)
    },
    answered: (url, httpStatus, retryAfterMs) =>
      noteAnswer(this.#sql, new URL(url).host, httpStatus, retryAfterMs, this.#clock()),
  }

  #pageManners(outside: Outside): HopManners {
    return {
      ...this.#manners,
      prepare: (url) => this.#learnRobots(url, outside),
      refusal: (url) => this.#manners.refusal(url) ?? this.#robotsRefusal(url),
      answered: (url, httpStatus, retryAfterMs) => {
        this.#manners.answered(url, httpStatus, retryAfterMs)
        this.#pauseAsAsked(url)
      },
    }
  }

  /** Sees to it that robots.txt of an address is known, in a turn of its own; what it has to wait for, if it must. */
  async #learnRobots(address: string, outside: Outside): Promise<Wait | null> {
    const { origin } = new URL(address)
    const now = this.#clock()
    if (!isRobotsDue(this.#sql, origin, now)) return null
    const asked =
      this.#learning.get(origin) ??
      this.#askRobots(origin, outside).finally(() => this.#learning.delete(origin))
    this.#learning.set(origin, asked)
    const fetched = await asked
    if (knownRobots(this.#sql, origin, now).status !== 'unknown') return null
    return fetched.kind === 'waits' ? fetched.wait : { at: now, why: { reason: 'budget' } }
  }

  async #askRobots(origin: string, outside: Outside): Promise<Fetched> {
    const none = { etag: null, lastModified: null }
    const options = { wanted: 'robots', manners: this.#manners } as const
    const fetched = await fetchDocument(`${origin}/robots.txt`, none, outside, this.#clock(), options)
    noteRobots(this.#sql, origin, fetched, this.#clock())
    return fetched
  }

  #robotsRefusal(url: string): Wait | null {
    const { origin, host } = new URL(url)
    const known = knownRobots(this.#sql, origin, this.#clock())
    switch (known.status) {
      case 'none':
        return null
      case 'text':
        if (isAllowed(parseRobots(known.text), url, AGENT)) return null
        return { at: known.until, why: { reason: 'robots', host } }
      case 'unreachable':
        return { at: known.retryAt, why: { reason: 'robots_unreachable', host } }
      case 'unknown':
        return { at: this.#clock(), why: { reason: 'robots_unreachable', host } }
    }
  }

  #pauseAsAsked(url: string): void {
    const { origin, host } = new URL(url)
    const now = this.#clock()
    const known = knownRobots(this.#sql, origin, now)
    const delayMs = known.status === 'text' ? crawlDelayMs(parseRobots(known.text), AGENT) : null
    if (delayMs) holdHost(this.#sql, host, now + delayMs, 'crawl_delay', now)
  }
}
