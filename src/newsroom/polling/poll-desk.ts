import type { Answer } from '../answer.ts'
import { Guest } from '../asking/guest.ts'
import type { Outside } from '../asking/outside.ts'
import { fillGaps, nextGapAt } from '../gaps/fill.ts'
import type { TopicsAtWork } from '../news/match-article.ts'
import { tellDue } from '../news/tell-due.ts'
import { nextTellingAt } from '../news/untold-rows.ts'
import { nextPageAt } from '../pages/page-rows.ts'
import { type ArticlePreviewAnswer, type ArticleWish, previewArticle } from '../pages/preview-article.ts'
import { readPages } from '../pages/read-pages.ts'
import type { Outlet } from '../publishing/outlet.ts'
import { findSource, listSources, type SourceState } from '../sources/source-rows.ts'
import { completeReport } from './complete-report.ts'
import type { PollContext } from './context.ts'
import { type HandedIn, ingestDocument, pollSource } from './poll.ts'
import { dueSources, type PollReport, Polls, type PollTrigger } from './polls.ts'
import { type PreviewAnswer, type PreviewWish, previewSource } from './preview.ts'
import type { SourceReport } from './report.ts'

/** How long what is on a topic already waits for pages. */
const PAGES_WAIT_MS = 5_000

/** What the desk leaves to the object: where news goes, and what an invocation may ask outside. */
export interface PollDeskTools {
  storage: DurableObjectStorage
  topics: TopicsAtWork
  outlet: Outlet
  /** With the budget of a new invocation. */
  outside: () => Outside
  setAlarm: () => Promise<void>
  /** How long a request waits for its KV puts, ms. */
  flushWaitMs: number
}

interface Started {
  id: string
  done: Promise<PollReport>
}

/** Has sources visited, by hand or when they are due, and does what their visits leave to do. */
export class PollDesk {
  readonly #tools: PollDeskTools
  readonly #polls: Polls
  readonly #guest: Guest

  constructor(tools: PollDeskTools) {
    const { sql } = tools.storage
    this.#tools = tools
    this.#polls = new Polls(sql)
    this.#guest = new Guest(sql, () => Date.now())
  }

  list(limit: number, before: { startedAt: number; id: string } | null): PollReport[] {
    return this.#polls.list(limit, before)
  }

  find(id: string): PollReport | undefined {
    return this.#polls.find(id)
  }

  /** Starts a poll of one source, or of all that are on. */
  start(trigger: PollTrigger, source?: string): Answer<Started> {
    const { sql } = this.#tools.storage
    const wanted = source === undefined ? undefined : findSource(sql, source)
    if (source !== undefined && !wanted) return { ok: false, code: 'not_found' }
    const states = wanted ? [wanted] : listSources(sql).filter((state) => state.source.enabled)
    const context = this.#context(this.#tools.outside())
    return { ok: true, value: this.#run(states, trigger, wanted !== undefined, context, Date.now()) }
  }

  /** Does all that is due at `now` (ms since 1970 UTC): polls, gaps, pages, tellings. What is found goes out. */
  async doDue(now: number, outside: Outside): Promise<void> {
    const due = dueSources(this.#tools.storage.sql, now)
    const context = this.#context(outside)
    if (due.length > 0) await this.#run(due, 'schedule', false, context, now).done
    else await this.#finish([], context, now, 0)
  }

  /** When the next poll, gap, page or telling is due, ms since 1970 UTC. */
  dueTimes(): number[] {
    const { sql } = this.#tools.storage
    const polls = listSources(sql).flatMap(({ source, nextPollAt }) => (source.enabled ? nextPollAt : []))
    return [...polls, nextGapAt(sql), nextPageAt(sql), nextTellingAt(sql)].filter((time) => time !== null)
  }

  /** Takes a document in that a machine inside the province got for us. */
  async ingest(id: string, document: HandedIn): Promise<Answer<PollReport>> {
    const state = findSource(this.#tools.storage.sql, id)
    if (!state) return { ok: false, code: 'not_found' }
    const context = this.#context(this.#tools.outside())
    const run = this.#polls.ingest({
      trigger: 'ingest',
      states: [state],
      visit: (current) => ingestDocument(current, document, context),
      afterwards: (reports) => this.#finish(reports, context, Date.now(), this.#tools.flushWaitMs),
    })
    return { ok: true, value: await run.done }
  }

  /** What a source at an address would give. */
  preview(wish: PreviewWish): Promise<PreviewAnswer> {
    return previewSource(wish, { guest: this.#guest, outside: this.#tools.outside(), now: Date.now() })
  }

  /** What an article's page says. */
  previewArticle(wish: ArticleWish): Promise<ArticlePreviewAnswer> {
    const asking = { guest: this.#guest, outside: this.#tools.outside(), clock: Date.now }
    return previewArticle(this.#tools.storage.sql, wish, asking)
  }

  #run(
    states: readonly SourceState[],
    trigger: PollTrigger,
    isNamed: boolean,
    context: PollContext,
    dueAt: number,
  ): Started {
    const flushWaitMs = trigger === 'schedule' ? 0 : this.#tools.flushWaitMs
    return this.#polls.run({
      trigger,
      states,
      visit: (state) => pollSource(state, isNamed, context),
      afterwards: (reports) => this.#finish(reports, context, dueAt, flushWaitMs),
    })
  }

  /**
   * What visits leave to do, as far as it is due at `dueAt` (ms since 1970 UTC): gaps are looked into, pages read,
   * readers told what waited. What was found goes out, first to the shards, then to KV.
   */
  async #finish(
    reports: readonly SourceReport[],
    context: PollContext,
    dueAt: number,
    flushWaitMs: number,
  ): Promise<readonly SourceReport[]> {
    const { outlet, setAlarm } = this.#tools
    const { budget } = context.outside
    // The clock ran on while sources were visited, and what the visits left to do became due by it.
    const now = () => Math.max(context.clock(), dueAt)
    const filled = await fillGaps(context, now())
    const reading = readPages(context, now())
    // A page may tell which story its article is of, as long as nobody was told of it; what is slow or fails is not waited for.
    await within(PAGES_WAIT_MS, reading)
    await outlet.push(budget)
    const added = await reading
    // After the pages, which may say more of what their sources changed.
    tellDue(context.storage, context.topics, now())
    await outlet.push(budget)
    await outlet.flush(budget, flushWaitMs)
    await setAlarm()
    return reports.map((report) => completeReport(context.storage.sql, report, filled, added))
  }

  #context(outside: Outside): PollContext {
    const { storage, topics } = this.#tools
    return { storage, topics, guest: this.#guest, outside, clock: Date.now, random: Math.random }
  }
}

/** Waits for something to end or fail, but no longer than some ms. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, ms)
  })
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(timer)
}
