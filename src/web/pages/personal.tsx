import type { Item } from '../../events.ts'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { AddressField, ConsentField } from './address.tsx'
import { HistoryList, type ShownDelivery } from './history.tsx'
import { ItemList } from './items.tsx'
import { FaultList } from './notice.tsx'
import { LocaleField, ScheduleFields, type ShownSchedule } from './schedule-fields.tsx'

export interface ManageProps {
  locale: Locale
  /** Followed topics first, then public ones that could be. */
  topics: { id: string; name: string; isFollowed: boolean; urgent: boolean; updates: boolean }[]
  schedule: ShownSchedule
  chosenLocale: Locale
  isPaused: boolean
  isSaved: boolean
  /** What kept the form from being saved. */
  faults: readonly string[]
  /** Who took their consent back is asked for another one. */
  asksConsent: boolean
  channel: keyof (typeof MESSAGES)[Locale]['channels']
  /** What a person has to know of where they are told; null where all is well. */
  state: string | null
  history: readonly ShownDelivery[]
  /** `secrets` for a webhook alone, `move` for a mail address alone. */
  links: Record<'erase' | 'unsubscribe' | 'renew' | 'export', string> &
    Record<'secrets' | 'move', string | null>
}

/** A person's own page, opened by a signed link. */
export function ManagePage({
  locale,
  topics,
  schedule,
  chosenLocale,
  isPaused,
  isSaved,
  faults,
  asksConsent,
  channel,
  state,
  history,
  links,
}: ManageProps) {
  const t = MESSAGES[locale]
  return (
    <>
      <h1>{t.manageTitle}</h1>
      <p class="quiet">
        {t.manageVia} {t.channels[channel]}
      </p>
      {isSaved && <p role="status">{t.savedText}</p>}
      {faults.length > 0 && (
        <>
          <p>{t.formFaults}</p>
          <FaultList faults={faults} />
        </>
      )}
      {state && <p role="status">{state}</p>}
      <form method="post">
        <fieldset>
          <legend>{t.manageTopics}</legend>
          {topics.map((topic) => (
            <div class="topic">
              <label>
                <input type="checkbox" name="topics" value={topic.id} checked={topic.isFollowed} />{' '}
                <span lang="vi">{topic.name}</span>
              </label>
              <label class="quiet">
                <input type="checkbox" name="urgent" value={topic.id} checked={topic.urgent} />{' '}
                <span>{t.urgent}</span>
              </label>
              <label class="quiet">
                <input type="checkbox" name="updates" value={topic.id} checked={topic.updates} />{' '}
                <span>{t.updates}</span>
              </label>
            </div>
          ))}
        </fieldset>
        <ScheduleFields locale={locale} schedule={schedule} timeZone={schedule.timezone} />
        <LocaleField locale={locale} chosen={chosenLocale} />
        <label>
          <input type="checkbox" name="paused" value="true" checked={isPaused} /> <span>{t.paused}</span>
        </label>
        {asksConsent && <ConsentField locale={locale} required={false} />}
        <button type="submit">{t.save}</button>
      </form>
      <p>
        {!asksConsent && <a href={links.unsubscribe}>{t.unsubscribeLink}</a>}
        {!asksConsent && links.secrets && ' · '}
        {links.secrets && <a href={links.secrets}>{t.secretsTitle}</a>}
      </p>
      <h2>{t.historyTitle}</h2>
      <HistoryList history={history} locale={locale} timeZone={schedule.timezone} />
      {links.move && (
        <>
          <h2>{t.moveTitle}</h2>
          <p>{t.moveText}</p>
          <form method="post" action={links.move}>
            <AddressField locale={locale} />
            <ConsentField locale={locale} required />
            <button type="submit">{t.moveButton}</button>
          </form>
        </>
      )}
      <h2>{t.renewTitle}</h2>
      <p>{t.renewText}</p>
      <form method="post" action={links.renew}>
        <button type="submit">{t.renewButton}</button>
      </form>
      <h2>{t.privacyTitle}</h2>
      <p>
        <a href={links.export}>{t.exportLink}</a> · <a href={`/privacy?lang=${locale}`}>{t.consentMore}</a>
      </p>
      <h2>{t.eraseTitle}</h2>
      <p>{t.eraseText}</p>
      <form method="post" action={links.erase}>
        <label>
          <input type="checkbox" required /> <span>{t.eraseSure}</span>
        </label>
        <button type="submit">{t.eraseButton}</button>
      </form>
    </>
  )
}

/** One digest, whole. */
export function DigestPage({
  items,
  updates,
  locale,
  timeZone,
  links,
}: {
  items: readonly Item[]
  /** How many of them update what was told. */
  updates: number
  locale: Locale
  timeZone: string
  links: { manage: string; unsubscribe: string }
}) {
  const t = MESSAGES[locale]
  return (
    <>
      <h1>{t.digestTitle}</h1>
      <p>{t.digestIntro(t.digestCount(items.length - updates, updates), items.length === 1)}</p>
      <ItemList items={items} locale={locale} timeZone={timeZone} />
      <p>
        <a href={links.manage}>{t.manageLink}</a> · <a href={links.unsubscribe}>{t.unsubscribeLink}</a>
      </p>
    </>
  )
}
