import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { ConsentField } from '../../parts/consent-field.tsx'
import { PushButton } from '../../parts/push-button.tsx'
import type { OwnSettings } from './settings-form.tsx'

/** Has this browser told of the same, at the same times: a subscriber of its own, whom the page's link does not open. */
export function ThisBrowser({
  settings: { topics, schedule, chosenLocale },
  pushKey,
  locale,
}: {
  settings: OwnSettings
  /** By which browsers subscribe. */
  pushKey: string
  locale: Locale
}) {
  const t = MESSAGES[locale].own
  const followed = topics.filter(({ isFollowed }) => isFollowed)
  const query = followed.find((topic) => topic.query !== null)?.query
  const { cadence, at, weekday, timezone, quiet, days } = schedule
  const kept = {
    cadence,
    at,
    weekday: String(weekday),
    timezone,
    quietFrom: quiet?.[0] ?? '',
    quietUntil: quiet?.[1] ?? '',
    days: days ?? 'all',
    locale: chosenLocale,
    query: query ?? '',
  }
  return (
    <details>
      <summary>
        <h2>{t.browserTitle}</h2>
      </summary>
      <p>{t.browserText}</p>
      <form method="post" action={`/api/v1/subscriptions?lang=${locale}`}>
        {followed
          .filter((topic) => topic.query === null)
          .map(({ id }) => (
            <input type="hidden" name="topics" value={id} />
          ))}
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ConsentField locale={locale} required />
        <PushButton locale={locale} pushKey={pushKey} name={t.browserButton} />
        <p id="push-none" class="quiet">
          {t.browserNone}
        </p>
      </form>
    </details>
  )
}
