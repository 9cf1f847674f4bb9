import { DurableObject } from 'cloudflare:workers'
import type { ArchiveNews } from '../articles/archive-news.ts'
import { logEvent } from '../log.ts'
import { readSettings } from '../settings.ts'
import { type Concept, type ConceptTable, NO_CONCEPTS } from '../topics/concepts/concept.ts'
import type { Searchable } from '../topics/matching/fields.ts'
import type { QueryError } from '../topics/query/errors.ts'
import { type ParsedQuery, parseQuery } from '../topics/query/parse.ts'
import { conceptTable } from './concept-table.ts'
import { type Glance, glance } from './glance.ts'
import { type Narrowed, narrow } from './narrow.ts'
import { type ArchiveStep, previewStep } from './preview/over-archive.ts'
import { type GivenPreview, previewOverGiven } from './preview/over-given.ts'
import { type Judged, judgeSample } from './preview/over-sample.ts'
import type { PreviewWarning } from './preview/warnings.ts'
import { isReading, look, type Progress, progressOf, rebuildStep, startRebuild } from './rebuild.ts'
import { createTables, readMeta, writeMeta } from './schema.ts'
import { type SearchAnswer, search } from './search.ts'
import { idAt, nameSource, shelve, sourceNames } from './shelf.ts'
import { firstDay, sweep } from './sweep.ts'
import type { Range } from './walk.ts'

const DAY_MS = 86_400_000
/** A step of a rebuild that failed is taken again so much later. */
const RETRY_MS = 60_000

/** A query as it was read, with what is answered to it; `rebuilding` where the Library does not hold everything yet. */
export type Answered<T> =
  | {
      ok: true
      query: { canonical: string; warnings: PreviewWarning[] }
      rebuilding: Progress | null
      value: T
    }
  | { ok: false; error: QueryError }

/** A question: a query, and the concepts that it may name beside those of the product; null where it names none. */
export interface Question {
  query: string
  concepts: readonly Concept[] | null
}

/** Over which days a query is laid, with which least score, and the query as it was. */
export interface PreviewWish {
  minScore: number
  days: number
  was: { query: string; minScore: number } | null
  /** What a step before left; null for the first. */
  range: Range | null
}

/** Keeps the archive's articles with an index of their words, and answers queries over them. */
export class Library extends DurableObject<Env> {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage
  #ticking: Promise<void> = Promise.resolve()

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#storage = ctx.storage
    this.#sql = ctx.storage.sql
    ctx.storage.transactionSync(() => createTables(this.#sql))
  }

  // — what the Newsroom tells —

  /** Takes parts of the archive as they are now. Told twice, it changes nothing. */
  async take(news: ArchiveNews[]): Promise<void> {
    this.#storage.transactionSync(() => {
      for (const part of news) shelve(this.#sql, part)
    })
    await this.#look()
  }

  /** Takes the name of a source. */
  async nameSource(source: string, name: string): Promise<void> {
    nameSource(this.#sql, source, name)
  }

  // — what is asked —

  /** The newest matches of a query below a cursor; see search.ts. */
  async search(
    question: Question,
    page: { before: number | null; skip: number; limit: number },
  ): Promise<Answered<SearchAnswer>> {
    return this.#answer(question, ({ tree }, table) => ({
      value: search(this.#sql, tree, table, page),
      warnings: [],
    }))
  }

  /** Which of some entries a query matches as well; see narrow.ts. */
  async narrow(
    question: Question,
    entries: readonly (readonly string[])[],
  ): Promise<Answered<{ matches: Narrowed[]; judged: number }>> {
    return this.#answer(question, ({ tree }, table) => ({
      value: narrow(this.#sql, tree, table, entries),
      warnings: [],
    }))
  }

  /** What a query finds, for who is still writing it; see glance.ts. */
  async glance(question: Question): Promise<Answered<Glance>> {
    return this.#answer(question, ({ tree }, table) => ({
      value: glance(this.#sql, tree, table, { query: question.query, now: Date.now() }),
      warnings: [],
    }))
  }

  /**
   * A step of what a query would have brought over the last days; see preview/step-by-step.ts. It is compared with `was`
   * as far as that can be read with the question's concepts.
   */
  async previewStep(question: Question, wish: PreviewWish): Promise<Answered<ArchiveStep>> {
    const { minScore, days, was, range } = wish
    return this.#answer(question, ({ tree }, table) => {
      const before = was && parseQuery(was.query, table)
      const compared = before?.ok ? { tree: before.tree, minScore: was?.minScore ?? 0 } : null
      const value = previewStep(this.#sql, [{ tree, minScore }, compared], table, {
        range: range ?? { before: Number.MAX_SAFE_INTEGER, from: idAt(Date.now() - days * DAY_MS) },
        isFirst: range === null,
      })
      return { value, warnings: [] }
    })
  }

  /** Whether a query matches each of some articles, by their ids; see preview/over-sample.ts. */
  async judgeSample(
    question: Question,
    { minScore, articles }: { minScore: number; articles: readonly string[] },
  ): Promise<Answered<(Judged | null)[]>> {
    return this.#answer(question, ({ tree }, concepts) => {
      const knowing = { concepts, sources: sourceNames(this.#sql) }
      return { value: judgeSample(this.#sql, articles, { tree, minScore }, knowing), warnings: [] }
    })
  }

  /** What a query matches among articles of the caller's own; here, because it may take longer than a request may. */
  async previewGiven(
    question: Question,
    { minScore, articles }: { minScore: number; articles: readonly Searchable[] },
  ): Promise<Answered<GivenPreview>> {
    return this.#answer(question, ({ tree }, table) => ({
      value: previewOverGiven(articles, tree, table, minScore),
      warnings: [],
    }))
  }

  async #answer<T>(
    { query, concepts }: Question,
    ask: (parsed: ParsedQuery, table: ConceptTable) => { value: T; warnings: PreviewWarning[] },
  ): Promise<Answered<T>> {
    const table = concepts ? conceptTable(concepts) : NO_CONCEPTS
    const parsed = parseQuery(query, table)
    if (!parsed.ok) return parsed
    await this.#look()
    const { value, warnings } = ask(parsed, table)
    return {
      ok: true,
      query: { canonical: parsed.canonical, warnings: [...parsed.warnings, ...warnings] },
      rebuilding: progressOf(this.#sql),
      value,
    }
  }

  // — time —

  override async alarm(): Promise<void> {
    await this.tick(Date.now())
  }

  /** Does what is due at `now` (ms since 1970 UTC): a step of a rebuild, the daily sweep. */
  async tick(now: number): Promise<void> {
    const turn = this.#ticking.then(() => this.#tick(now))
    this.#ticking = turn.catch(() => undefined)
    await turn
  }

  /** A clock that a caller sets decides only what is due; what is kept has the real one. */
  async #tick(now: number): Promise<void> {
    await this.#look()
    const times: number[] = []
    if (isReading(this.#sql)) times.push(await this.#step())
    const sweptAt = Number(readMeta(this.#sql, 'swept_at') ?? 0)
    times.push(now >= sweptAt + DAY_MS ? this.#sweep() : sweptAt + DAY_MS)
    await this.#setAlarm(Math.min(...times))
  }

  /** Answers when to go on: at once while there is more to read. */
  async #step(): Promise<number> {
    try {
      if (await rebuildStep(this.#storage, this.env.KV, this.#firstDay())) return Date.now()
      logEvent('library.rebuilt')
      return Number.POSITIVE_INFINITY
    } catch (error) {
      logEvent('library.rebuild.failed', { error: String(error) })
      return Date.now() + RETRY_MS
    }
  }

  /** Answers when to go on: at once while there may be more to remove. */
  #sweep(): number {
    return this.#storage.transactionSync(() => {
      if (sweep(this.#sql, this.#firstDay())) return Date.now()
      writeMeta(this.#sql, 'swept_at', Date.now())
      return Date.now() + DAY_MS
    })
  }

  /** The first day that is kept; with settings that cannot be used, every day is. */
  #firstDay(): string {
    const read = readSettings(this.env)
    return read.ok ? firstDay(Date.now(), read.settings.archiveDays) : ''
  }

  /** Has everything read again from KV, as after a restore; what is here stays meanwhile. */
  async rebuild(): Promise<void> {
    startRebuild(this.#sql)
    await this.#setAlarm(Date.now())
  }

  /**
   * An object that knows nothing of the archive asks KV, once, whether it should: its rows may have been lost. One that
   * cannot be told asks again.
   */
  async #look(): Promise<void> {
    try {
      if (await look(this.#sql, this.env.KV)) await this.#setAlarm(Date.now())
    } catch (error) {
      logEvent('library.look.failed', { error: String(error) })
    }
  }

  async #setAlarm(time: number): Promise<void> {
    const current = await this.#storage.getAlarm()
    if (current === null || Math.abs(current - time) > 500) await this.#storage.setAlarm(time)
  }
}
