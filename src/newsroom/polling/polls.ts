import { logEvent } from '../../log.ts'
import { findSource, listSources, type SourceState } from '../sources/source-rows.ts'
import type { SourceReport } from './report.ts'
import { type Progress, Visits } from './visits.ts'

/** Hosts whose sources are visited at once; of one host, one source after the other. */
const HOSTS_AT_ONCE = 4

export type PollTrigger = 'manual' | 'schedule' | 'ingest'

/** One run over some sources, as operators read it. Times are RFC 3339; `finishedAt` is null while it runs. */
export interface PollReport {
  id: string
  trigger: PollTrigger
  startedAt: string
  finishedAt: string | null
  /** While it runs: of those visited so far. */
  sources: SourceReport[]
  /** Only while it runs. */
  progress?: Progress
}

interface RunningPoll {
  id: string
  sources: ReadonlySet<string>
  visits: Visits
  done: Promise<PollReport>
}

/** What a run does. */
export interface Run {
  trigger: PollTrigger
  states: readonly SourceState[]
  visit: (state: SourceState) => Promise<SourceReport>
  /** Done once after all visits, before the report is given; it may still add to what the visits reported. */
  afterwards: (reports: readonly SourceReport[]) => Promise<readonly SourceReport[]>
}

/**
 * Runs polls so that no source is asked twice at once: a request that a running poll covers gets that poll's report,
 * and a source that is being visited is joined. (An object's input gate does not hold back during `fetch`.)
 */
export class Polls {
  readonly #sql: SqlStorage
  #running: RunningPoll[] = []
  readonly #visits = new Map<string, Promise<SourceReport>>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Polls these sources, or joins the poll that already does. */
  run(run: Run): { id: string; done: Promise<PollReport> } {
    const ids = run.states.map(({ source }) => source.id)
    const joined = this.#running.find((poll) => ids.length > 0 && ids.every((id) => poll.sources.has(id)))
    if (joined) return { id: joined.id, done: joined.done.then((report) => only(report, ids)) }
    return this.#begin(run, ids, (state) => this.#visits.get(state.source.id) ?? this.#visit(state, run))
  }

  /** Takes in what was handed in for one source, after whatever is being asked of it. Joins nothing, nor is joined. */
  ingest(run: Run): { id: string; done: Promise<PollReport> } {
    return this.#begin(run, [], async (state) => {
      while (this.#visits.has(state.source.id)) await this.#visits.get(state.source.id)
      return this.#visit(state, run)
    })
  }

  /** Past polls, newest first, from behind `before` on (its start in ms since 1970 UTC and its id). */
  list(limit: number, before: { startedAt: number; id: string } | null): PollReport[] {
    return this.#sql
      .exec<PollRow>(
        `SELECT * FROM polls WHERE ?1 IS NULL OR started_at < ?1 OR (started_at = ?1 AND id < ?2)
         ORDER BY started_at DESC, id DESC LIMIT ?3`,
        before?.startedAt ?? null,
        before?.id ?? null,
        limit,
      )
      .toArray()
      .map((row) => this.#shown(row))
  }

  find(id: string): PollReport | undefined {
    const [row] = this.#sql.exec<PollRow>('SELECT * FROM polls WHERE id = ?', id).toArray()
    return row && this.#shown(row)
  }

  /** A row, and of a poll that runs what its row does not say yet. */
  #shown(row: PollRow): PollReport {
    const report = fromRow(row)
    const running = report.finishedAt === null && this.#running.find(({ id }) => id === report.id)
    if (!running) return report
    return { ...report, sources: running.visits.reports, progress: running.visits.progress }
  }

  #begin(
    run: Run,
    joinable: readonly string[],
    visit: Run['visit'],
  ): { id: string; done: Promise<PollReport> } {
    const id = `poll-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`
    const visits = new Visits(run.states.map(({ source }) => source.id))
    const done = this.#start(id, { ...run, visit }, visits)
    const running = { id, sources: new Set(joinable), visits, done }
    this.#running.push(running)
    const leave = () => {
      this.#running = this.#running.filter((poll) => poll !== running)
    }
    running.done.then(leave, leave)
    return { id, done: running.done }
  }

  async #start(id: string, { states, trigger, visit, afterwards }: Run, visits: Visits): Promise<PollReport> {
    const started = Date.now()
    this.#sql.exec('INSERT INTO polls VALUES (?, ?, ?, NULL, ?)', id, trigger, started, '[]')
    const hosts = Map.groupBy(states, ({ source }) => new URL(source.url).host)
    const queue = [...hosts.values()]
    const worker = async () => {
      for (let host = queue.shift(); host; host = queue.shift()) {
        for (const state of host) {
          visits.set(state.source.id, 'asking')
          visits.set(state.source.id, await visit(state))
        }
      }
    }
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker))
    const sources = await afterwards(visits.reports)
    const finished = Date.now()
    this.#sql.exec(
      'UPDATE polls SET finished_at = ?, report = ? WHERE id = ?',
      finished,
      JSON.stringify(sources),
      id,
    )
    logEvent('poll.finished', { id, trigger, sources: sources.length, ms: finished - started })
    return toReport(id, trigger, started, finished, [...sources])
  }

  #visit(state: SourceState, run: Run): Promise<SourceReport> {
    const { id } = state.source
    // The validators may have changed since the list was made: another poll can have ended in between.
    const visit = run.visit(findSource(this.#sql, id) ?? state).finally(() => this.#visits.delete(id))
    this.#visits.set(id, visit)
    return visit
  }
}

/** Sources whose turn it is, those longest due first. */
export function dueSources(sql: SqlStorage, now: number): SourceState[] {
  return listSources(sql)
    .filter(({ source, nextPollAt }) => source.enabled && nextPollAt <= now)
    .sort((a, b) => a.nextPollAt - b.nextPollAt)
}

interface PollRow extends Record<string, SqlStorageValue> {
  id: string
  trigger: string
  started_at: number
  finished_at: number | null
  report: string
}

function fromRow(row: PollRow): PollReport {
  const sources = JSON.parse(row.report) as SourceReport[]
  return toReport(row.id, row.trigger as PollTrigger, row.started_at, row.finished_at, sources)
}

function toReport(
  id: string,
  trigger: PollTrigger,
  started: number,
  finished: number | null,
  sources: SourceReport[],
): PollReport {
  const finishedAt = finished === null ? null : new Date(finished).toISOString()
  return { id, trigger, startedAt: new Date(started).toISOString(), finishedAt, sources }
}

function only(report: PollReport, ids: readonly string[]): PollReport {
  return { ...report, sources: report.sources.filter(({ source }) => ids.includes(source)) }
}
