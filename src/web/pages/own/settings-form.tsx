import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { ConsentField } from '../../parts/consent-field.tsx'
import { described, Fault } from '../../parts/field.tsx'
import type { FieldFaults } from '../../parts/field-faults.ts'
import { Mixed } from '../../parts/mixed.tsx'
import { QueryField } from '../../parts/query-field.tsx'
import { LocaleField, ScheduleFields, type ShownSchedule } from '../../parts/schedule-fields.tsx'

/** A topic as its box is shown; `query` of one that is somebody's own. */
export interface TopicBox {
  id: string
  name: string
  query: string | null
  /** Whether it has a page of its own; one that its operator hid or deleted may still be followed. */
  isPublic: boolean
  isFollowed: boolean
  urgent: boolean
  updates: boolean
}

/** What of the form can be changed, as it is stored or as it was filled in. */
export interface OwnSettings {
  /** Followed topics first, then public ones that could be. */
  topics: readonly TopicBox[]
  /** A query that is to be followed, too. */
  newQuery: string
  schedule: ShownSchedule
  chosenLocale: Locale
  isPaused: boolean
}

/** The form for what a person follows, and when they are told. */
export function SettingsForm({
  to,
  settings: { topics, newQuery, schedule, chosenLocale, isPaused },
  faults,
  asksConsent,
  seen,
  locale,
}: {
  /** Where it is saved: the page itself is shown at other addresses, too. */
  to: string
  settings: OwnSettings
  faults: FieldFaults
  /** Who took their consent back is asked for another one. */
  asksConsent: boolean
  /** What was stored when the page was written, so that nothing is undone which was changed elsewhere since. */
  seen: string
  locale: Locale
}) {
  const t = MESSAGES[locale]
  const isRefused = Object.keys(faults).length > 0
  return (
    <form method="post" action={to} id="settings" data-refused={isRefused ? '' : undefined}>
      <input type="hidden" name="seen" value={seen} />
      <Fault id="topics" fault={faults['/topics']} />
      <fieldset aria-describedby={described('topics', { fault: faults['/topics'] })}>
        <legend>{t.manageTopics}</legend>
        {topics.map((topic, at) => (
          <TopicChoice topic={topic} id={at === 0 ? 'topics' : undefined} locale={locale} />
        ))}
      </fieldset>
      <QueryField
        name={t.own.addTitle}
        hint={
          <>
            <Mixed text={t.own.addHint} locale={locale} />{' '}
            <a href={`/search?lang=${locale}`}>{t.own.addBuild}</a>
          </>
        }
        query={newQuery}
        fault={faults['/query']}
      />
      <ScheduleFields
        locale={locale}
        schedule={schedule}
        timeZone={schedule.timezone}
        asksZone
        faults={faults}
      />
      <LocaleField locale={locale} chosen={chosenLocale} faults={faults} />
      <label>
        <input type="checkbox" name="paused" value="true" checked={isPaused} /> <span>{t.paused}</span>
      </label>
      {asksConsent && (
        <ConsentField
          locale={locale}
          required={false}
          id={isRefused ? 'consent' : undefined}
          fault={faults['/consent']}
        />
      )}
      <button type="submit">{t.save}</button>
    </form>
  )
}

function TopicChoice(props: { topic: TopicBox; id: string | undefined; locale: Locale }) {
  const { topic, locale } = props
  const t = MESSAGES[locale]
  const { id, name, query, isFollowed, urgent, updates } = topic
  const matches = matchesPage(topic, locale)
  return (
    <fieldset class="topic" aria-labelledby={`name-${id}`}>
      <label>
        <input type="checkbox" id={props.id} name="topics" value={id} checked={isFollowed} />{' '}
        {query === null ? (
          <span lang="vi" id={`name-${id}`}>
            {name}
          </span>
        ) : (
          <span id={`name-${id}`}>
            {t.own.ownQuery} <code lang="vi">{query}</code>
          </span>
        )}
      </label>
      <label class="quiet">
        <input type="checkbox" name="urgent" value={id} checked={urgent} /> <span>{t.urgent}</span>
      </label>
      <label class="quiet">
        <input type="checkbox" name="updates" value={id} checked={updates} /> <span>{t.updates}</span>
      </label>
      {matches && (
        <p class="quiet">
          <a href={matches}>
            {t.own.seeNow}
            <span class="unseen" lang="vi">
              : {name}
            </span>
          </a>
        </p>
      )}
    </fieldset>
  )
}

/** Where the news on a topic is shown; null where that is nowhere. */
function matchesPage({ id, query, isPublic }: TopicBox, locale: Locale): string | null {
  if (query !== null) return `/search?q=${encodeURIComponent(query)}&lang=${locale}`
  return isPublic ? `/topics/${id}?lang=${locale}` : null
}
