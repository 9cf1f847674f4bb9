import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { When } from '../../parts/when.tsx'
import { DeskForm } from './frame.tsx'

/** A source as the desk shows it. Times in ms since 1970 UTC; sentences in the language of the page. */
export interface ShownSource {
  id: string
  name: string
  url: string
  state: keyof (typeof MESSAGES)[Locale]['operatorSources']['states']
  faults: ShownFault[]
  failures: number
  lastPollAt: number | null
  lastStatus: string | null
  /** When something new of it was first seen here, */
  lastNewAt: number | null
  /** and when its paper says that the newest of its last document was published. */
  lastPublishedAt: number | null
  /** When it is polled next, and why then. */
  next: string | null
}

/** Something wrong with a source: since when, and what to do about it. */
export interface ShownFault {
  /** By which docs/runbook.md names it. */
  code: string
  text: string
  advice: string
  since: number
  stopsNews: boolean
}

interface Shown {
  locale: Locale
  timeZone: string
  csrf: string
}

/** Every source with its health. */
export function SourcesPage({ sources, ...shown }: Shown & { sources: readonly ShownSource[] }) {
  const { locale, csrf } = shown
  const t = MESSAGES[locale].operatorSources
  const polls = MESSAGES[locale].operatorPolls
  return (
    <>
      {sources.length === 0 && <p>{t.none}</p>}
      <div class="row">
        <a class="button" href="/admin/sources/new">
          {t.add}
        </a>
        {sources.length > 0 && (
          <DeskForm action="/admin/polls" csrf={csrf}>
            <button type="submit" class="second">
              {polls.pollAll}
            </button>
          </DeskForm>
        )}
      </div>
      {sources.length > 0 && (
        <table class="cards">
          <thead>
            <tr>
              <th scope="col" class="broad">
                {t.name}
              </th>
              {[t.state, t.lastPoll, t.lastNew].map((name) => (
                <th scope="col">{name}</th>
              ))}
              <th scope="col" class="broad">
                {t.nextPoll}
              </th>
              <th scope="col">
                <span class="unseen">{polls.pollNow}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <SourceRow source={source} {...shown} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function SourceRow({ source, locale, timeZone, csrf }: Shown & { source: ShownSource }) {
  const t = MESSAGES[locale].operatorSources
  const { id, name, url, state, faults, failures, lastPollAt, lastStatus, lastNewAt, lastPublishedAt, next } =
    source
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/sources/${id}`} lang="vi">
          {name}
        </a>
        <br />
        <span class="quiet">{url}</span>
      </th>
      <td data-label={t.state}>
        <StateTag state={state} locale={locale} />
        {faults.map((fault) => (
          <div class="quiet">{fault.text}</div>
        ))}
        {faults.length === 0 && failures > 0 && <div class="quiet">{t.failures(failures)}</div>}
      </td>
      <td data-label={t.lastPoll}>
        {lastPollAt === null ? t.never : <When at={lastPollAt} locale={locale} timeZone={timeZone} />}
        {lastStatus && <div class="quiet">{t.statuses[lastStatus] ?? lastStatus}</div>}
      </td>
      <td data-label={t.lastNew}>
        {lastNewAt === null ? t.never : <When at={lastNewAt} locale={locale} timeZone={timeZone} />}
        {lastPublishedAt !== null && (
          <div class="quiet">
            {t.lastPublished} <When at={lastPublishedAt} locale={locale} timeZone={timeZone} />
          </div>
        )}
      </td>
      <td data-label={t.nextPoll}>{next}</td>
      <td>{state !== 'off' && <PollNow source={source} locale={locale} csrf={csrf} />}</td>
    </tr>
  )
}

const TAGS: Readonly<Record<ShownSource['state'], string>> = {
  good: 'tag good',
  warn: 'tag warn',
  empty: 'tag warn',
  bad: 'tag bad',
  fresh: 'tag',
  off: 'tag',
}

export function StateTag({ state, locale }: Pick<ShownSource, 'state'> & { locale: Locale }) {
  return <span class={TAGS[state]}>{MESSAGES[locale].operatorSources.states[state]}</span>
}

/** The button that polls one source at once. */
export function PollNow(props: { source: Pick<ShownSource, 'id' | 'name'>; locale: Locale; csrf: string }) {
  const { source, locale, csrf } = props
  return (
    <DeskForm action="/admin/polls" csrf={csrf}>
      <input type="hidden" name="source" value={source.id} />
      <button type="submit" class="second">
        {MESSAGES[locale].operatorPolls.pollNow}
        <span class="unseen" lang="vi">
          : {source.name}
        </span>
      </button>
    </DeskForm>
  )
}
