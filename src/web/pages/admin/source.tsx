import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { Saying } from '../../parts/saying.tsx'
import { When } from '../../parts/when.tsx'
import { DeleteChoice } from './delete-choice.tsx'
import { DeskForm } from './frame.tsx'
import { Manual } from './overview.tsx'
import { PollNow, type ShownFault, type ShownSource, StateTag } from './sources.tsx'

/** The same, whole: its settings, and what its last document and its last failure said. */
export interface WholeSource extends ShownSource {
  kind: 'auto' | 'feed' | 'sitemap' | 'page'
  isOn: boolean
  fullText: boolean
  minIntervalMinutes: number
  timezone: string
  selectors: [name: string, selector: string][]
  /** The detail is in English. */
  lastError: { text: string; advice: string; detail: string } | null
  /** In English. */
  warnings: readonly string[]
}

interface Shown {
  source: WholeSource
  locale: Locale
  timeZone: string
  csrf: string
}

/** One source: how it is, when it is polled next and why then, and what can be done with it. */
export function SourcePage({ source, locale, timeZone, csrf }: Shown) {
  const t = MESSAGES[locale].operatorSources
  const { id, isOn, warnings } = source
  const path = `/admin/sources/${id}`
  return (
    <>
      {(source.faults.length > 0 || source.state === 'empty') && <h2>{t.faults}</h2>}
      {source.state === 'empty' && <NeverHadNews locale={locale} />}
      {source.faults.map((fault) => (
        <Fault fault={fault} locale={locale} timeZone={timeZone} />
      ))}
      <h2>{t.howItGoes}</h2>
      <Health source={source} locale={locale} timeZone={timeZone} />
      <div class="row">
        {isOn && <PollNow source={source} locale={locale} csrf={csrf} />}
        <DeskForm action={`${path}/enabled`} csrf={csrf}>
          <input type="hidden" name="enabled" value={isOn ? 'false' : 'true'} />
          <button type="submit" class="second">
            {isOn ? t.disable : t.enable}
          </button>
        </DeskForm>
      </div>
      <h2>{t.settings}</h2>
      <Settings source={source} locale={locale} />
      <div class="row">
        <a class="button second" href={`${path}/edit`}>
          {t.edit}
        </a>
        <a class="button second" href={`${path}/delete`}>
          {t.remove}
        </a>
      </div>
      {warnings.length > 0 && (
        <>
          <h2>{t.readerNotes}</h2>
          <ul lang="en">
            {warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/admin/sources">{t.backToSources}</a>
      </p>
    </>
  )
}

function NeverHadNews({ locale }: { locale: Locale }) {
  const t = MESSAGES[locale].operatorSources
  return (
    <Saying kind="warn">
      <p>{t.neverHad}</p>
      <p>
        <strong>{MESSAGES[locale].operatorOverview.whatToDo}</strong> {t.neverHadTodo}
      </p>
      <Manual section="emptied" locale={locale} />
    </Saying>
  )
}

export function Fault(props: { fault: ShownFault; locale: Locale; timeZone: string }) {
  const { fault, locale, timeZone } = props
  const t = MESSAGES[locale].operatorOverview
  return (
    <Saying kind={fault.stopsNews ? 'bad' : 'warn'}>
      <p>{fault.text}</p>
      <p>
        <strong>{t.whatToDo}</strong> {fault.advice}
      </p>
      <p class="quiet">
        {t.since} <When at={fault.since} locale={locale} timeZone={timeZone} />
      </p>
      <Manual section={fault.code} locale={locale} />
    </Saying>
  )
}

function Health({ source, locale, timeZone }: Omit<Shown, 'csrf'>) {
  const t = MESSAGES[locale].operatorSources
  const { state, failures, lastPollAt, lastStatus, lastNewAt, lastPublishedAt, lastError, next } = source
  return (
    <dl class="facts">
      <dt>{t.state}</dt>
      <dd>
        <StateTag state={state} locale={locale} /> {failures > 0 && t.failures(failures)}
      </dd>
      <dt>{t.nextPoll}</dt>
      <dd>{next ?? t.never}</dd>
      <dt>{t.lastPoll}</dt>
      <dd>
        {lastPollAt === null ? t.never : <When at={lastPollAt} locale={locale} timeZone={timeZone} />}
        {lastStatus && ` · ${t.statuses[lastStatus] ?? lastStatus}`}
      </dd>
      <dt>{t.lastNew}</dt>
      <dd>{lastNewAt === null ? t.never : <When at={lastNewAt} locale={locale} timeZone={timeZone} />}</dd>
      {lastPublishedAt !== null && (
        <>
          <dt>{t.lastPublished}</dt>
          <dd>
            <When at={lastPublishedAt} locale={locale} timeZone={timeZone} />
          </dd>
        </>
      )}
      {lastError && (
        <>
          <dt>{t.lastError}</dt>
          <dd>
            {lastError.text}
            <div>{lastError.advice}</div>
            <details class="quiet">
              <summary>{MESSAGES[locale].operatorPolls.technical}</summary>
              <code lang="en">{lastError.detail}</code>
            </details>
          </dd>
        </>
      )}
    </dl>
  )
}

function Settings({ source, locale }: Pick<Shown, 'source' | 'locale'>) {
  const t = MESSAGES[locale].operatorSources
  const { url, kind, fullText, minIntervalMinutes, timezone, selectors } = source
  return (
    <dl class="facts">
      <dt>{t.address}</dt>
      <dd>
        <a href={url} rel="noreferrer">
          {url}
        </a>
      </dd>
      <dt>{t.kind}</dt>
      <dd>{t.kinds[kind]}</dd>
      {selectors.map(([name, selector]) => (
        <>
          <dt>{name}</dt>
          <dd>
            <code>{selector}</code>
          </dd>
        </>
      ))}
      <dt>{t.texts}</dt>
      <dd>{fullText ? t.fullTextOn : t.fullTextOff}</dd>
      <dt>{t.interval}</dt>
      <dd>{t.every(minIntervalMinutes)}</dd>
      <dt>{t.timezone}</dt>
      <dd>{timezone}</dd>
    </dl>
  )
}

/** Asks once more before a source is deleted. */
export function DeleteSourcePage(props: { source: { id: string }; locale: Locale; csrf: string }) {
  const { source, locale, csrf } = props
  const t = MESSAGES[locale].operatorSources
  const path = `/admin/sources/${source.id}`
  return (
    <>
      <p>{t.removeText}</p>
      <DeleteChoice path={path} sure={t.removeSure} not={t.removeNot} csrf={csrf} />
    </>
  )
}
