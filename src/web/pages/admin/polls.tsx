import { formatNumber, type Locale, MESSAGES } from '../../messages/messages.ts'
import { Pager } from '../../parts/pager.tsx'
import { When } from '../../parts/when.tsx'
import { DeskForm } from './frame.tsx'

type Texts = (typeof MESSAGES)[Locale]['operatorPolls']

/** A poll in one line. Times in ms since 1970 UTC. */
export interface PollLine {
  id: string
  trigger: keyof Texts['triggers']
  startedAt: number
  /** Null while it runs. */
  tookMs: number | null
  sources: number
  new: number
  updated: number
  matched: number
  failed: number
  skipped: number
}

interface Shown {
  locale: Locale
  timeZone: string
}

/** Past polls, newest first. */
export function PollsPage(
  props: Shown & {
    polls: readonly PollLine[]
    older: string | null
    isFirst: boolean
    csrf: string
    hasSources: boolean
  },
) {
  const { polls, older, isFirst, csrf, hasSources, locale } = props
  const t = MESSAGES[locale].operatorPolls
  return (
    <>
      {polls.length > 0 && <p>{t.intro}</p>}
      {hasSources ? (
        <DeskForm action="/admin/polls" csrf={csrf}>
          <button type="submit">{t.pollAll}</button>
        </DeskForm>
      ) : (
        <p>
          {t.noneNoSource} <a href="/admin/sources/new">{MESSAGES[locale].operatorSources.add}</a>
        </p>
      )}
      {polls.length === 0 && hasSources && <p>{t.none}</p>}
      <PollTable {...props} />
      <Pager
        label={t.pages}
        newer={isFirst ? null : { href: '/admin/polls', text: t.newest }}
        older={older === null ? null : { href: older, text: t.older }}
      />
    </>
  )
}

export function PollTable({ polls, locale, timeZone }: Shown & { polls: readonly PollLine[] }) {
  const t = MESSAGES[locale].operatorPolls
  if (polls.length === 0) return null
  return (
    <table class="cards">
      <thead>
        <tr>
          {[t.started, t.trigger, t.took, t.result].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {polls.map((poll) => (
          <tr>
            <th scope="row">
              <a href={`/admin/polls/${poll.id}`}>
                <When at={poll.startedAt} locale={locale} timeZone={timeZone} />
              </a>
            </th>
            <td data-label={t.trigger}>{t.triggers[poll.trigger]}</td>
            <td data-label={t.took}>{took(poll.tookMs, locale)}</td>
            <td data-label={t.result}>
              {poll.tookMs === null && <a href={`/admin/polls/${poll.id}`}>{t.watch}</a>}
              {poll.tookMs !== null && poll.sources > poll.failed + poll.skipped && cameOf(poll, locale)}
              {poll.sources === 0 && poll.tookMs !== null && t.doneNothing}
              {poll.failed > 0 && (
                <div>
                  <span class="tag bad">{t.failedCount(poll.failed)}</span>
                </div>
              )}
              {poll.skipped > 0 && (
                <div>
                  <span class="tag warn">{t.skippedCount(poll.skipped)}</span>
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a visit of one source came to, or that it is yet to be. */
export interface Visit {
  id: string
  name: string
  state: keyof Texts['states']
  new: number
  updated: number
  matched: number
  baseline: boolean
  pendingPages: number
  error: { text: string; advice: string; detail: string } | null
}

export interface WholePoll extends Pick<PollLine, 'id' | 'trigger' | 'startedAt' | 'tookMs'> {
  visits: readonly Visit[]
}

const TAGS: Readonly<Record<Visit['state'], string>> = {
  asking: 'tag warn',
  waiting: 'tag',
  new: 'tag good',
  unchanged: 'tag',
  failed: 'tag bad',
  skipped: 'tag',
}

/**
 * One poll: while it runs how far it has come, then what came of it. A script (assets/desk-poll.js) puts `#live` in
 * place anew as long as it says `data-running`.
 */
export function PollPage({ poll, locale, timeZone }: Shown & { poll: WholePoll }) {
  const t = MESSAGES[locale].operatorPolls
  const { id, visits, tookMs } = poll
  const isRunning = tookMs === null
  const done = visits.filter(({ state }) => state !== 'asking' && state !== 'waiting').length
  const said = isRunning
    ? done < visits.length
      ? t.underWay(done, visits.length)
      : t.finishing
    : visits.length === 0
      ? t.doneNothing
      : `${t.done} ${summary(visits, locale)}`
  return (
    <>
      <p id="poll-said" role="status">
        {said}
      </p>
      <div id="live" data-running={isRunning ? 'true' : undefined}>
        {isRunning && (
          <>
            <progress value={done} max={Math.max(1, visits.length)} aria-labelledby="poll-said" />
            <p class="quiet">
              {t.byItself} <a href={`/admin/polls/${id}`}>{t.lookAgain}</a>
            </p>
          </>
        )}
        <dl class="facts">
          <dt>{t.started}</dt>
          <dd>
            <When at={poll.startedAt} locale={locale} timeZone={timeZone} />
          </dd>
          <dt>{t.trigger}</dt>
          <dd>{t.triggers[poll.trigger]}</dd>
          <dt>{t.took}</dt>
          <dd>{took(tookMs, locale)}</dd>
        </dl>
        {visits.length > 0 && <VisitTable visits={visits} locale={locale} />}
      </div>
      <p>
        <a href="/admin/sources">{MESSAGES[locale].operatorSources.backToSources}</a>
      </p>
    </>
  )
}

function VisitTable({ visits, locale }: { visits: readonly Visit[]; locale: Locale }) {
  const t = MESSAGES[locale].operatorPolls
  return (
    <table class="cards">
      <thead>
        <tr>
          {[t.source, t.state, t.what].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <tr>
            <th scope="row">
              <a href={`/admin/sources/${visit.id}`} lang="vi">
                {visit.name}
              </a>
            </th>
            <td data-label={t.state}>
              <span class={TAGS[visit.state]}>{t.states[visit.state]}</span>
            </td>
            <td data-label={t.what}>
              <VisitResult visit={visit} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function VisitResult({ visit, locale }: { visit: Visit; locale: Locale }) {
  const t = MESSAGES[locale].operatorPolls
  const { state, error, baseline, pendingPages } = visit
  if (state === 'asking' || state === 'waiting') return null
  return (
    <>
      {error ? (
        <>
          <div>{error.text}</div>
          <div>{error.advice}</div>
          <details class="quiet">
            <summary>{t.technical}</summary>
            <code lang="en">{error.detail}</code>
          </details>
        </>
      ) : (
        state === 'new' && cameOf(visit, locale)
      )}
      {baseline && <div class="quiet">{t.baseline}</div>}
      {pendingPages > 0 && <div class="quiet">{t.pendingPages(pendingPages)}</div>}
    </>
  )
}

function summary(visits: readonly Visit[], locale: Locale): string {
  const t = MESSAGES[locale].operatorPolls
  const sum = (count: (visit: Visit) => number) => visits.reduce((all, visit) => all + count(visit), 0)
  const failed = sum(({ state }) => (state === 'failed' ? 1 : 0))
  const skipped = sum(({ state }) => (state === 'skipped' ? 1 : 0))
  const all = { new: sum((v) => v.new), updated: sum((v) => v.updated), matched: sum((v) => v.matched) }
  const parts = [
    failed + skipped < visits.length && cameOf(all, locale),
    failed > 0 && t.failedCount(failed),
    skipped > 0 && t.skippedCount(skipped),
  ]
  const said = parts.filter(Boolean).join('; ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

function cameOf(counts: Pick<Visit, 'new' | 'updated' | 'matched'>, locale: Locale): string {
  const t = MESSAGES[locale].operatorPolls
  return t.came(counts.new, counts.updated, counts.matched) || t.cameNothing
}

function took(ms: number | null, locale: Locale): string {
  const t = MESSAGES[locale].operatorPolls
  return ms === null ? t.running : t.seconds(formatNumber(Math.round(ms / 100) / 10, locale))
}
