import { type Locale, MESSAGES } from '../messages/messages.ts'
import { AddressField, type EnteredAddress } from './address-field.tsx'
import { ConsentField } from './consent-field.tsx'
import { described, Fault } from './field.tsx'
import { faultAt } from './field-faults.ts'
import { PushButton } from './push-button.tsx'
import { QueryField } from './query-field.tsx'
import { LocaleField, ScheduleFields, type ShownSchedule } from './schedule-fields.tsx'

/** What somebody has entered, and what is wrong with it. That they consented is asked again. */
export interface Entered extends EnteredAddress {
  /** Ids of those that were chosen. */
  topics: readonly string[]
  query: string
  /** What a browser subscribed by, which is then told in place of the address; empty where it did not. */
  subscription: string
  schedule: ShownSchedule
  locale: Locale
}

interface Props {
  wanted: { topic: string } | { topics: readonly { id: string; name: string }[] } | { query: string }
  entered?: Entered
  locale: Locale
  timeZone: string
  /** By which browsers subscribe; null where they cannot. */
  pushKey: string | null
}

/**
 * The form by which somebody asks to be told. What nearly nobody changes is folded away, and says what is set. `wanted`
 * is one topic, the topics to choose from, or a query; what was `entered` before can all be changed.
 */
export function SubscribeForm({ wanted, entered, locale, timeZone, pushKey }: Props) {
  const t = MESSAGES[locale]
  const { faults = {}, subscription = '' } = entered ?? {}
  const isByBrowser = subscription !== ''
  const isScheduleShown = entered !== undefined && isScheduleTold(entered, locale)
  return (
    <form method="post" action={`/api/v1/subscriptions?lang=${locale}`}>
      {'topic' in wanted && <input type="hidden" name="topics" value={wanted.topic} />}
      {'query' in wanted && <input type="hidden" name="query" value={wanted.query} />}
      {'topics' in wanted && wanted.topics.length > 0 && (
        <TopicChoice
          topics={wanted.topics}
          chosen={entered?.topics ?? []}
          fault={faultAt(faults, '/topics')}
          locale={locale}
        />
      )}
      {entered && entered.query !== '' && (
        <QueryField
          name={t.subscribing.query}
          hint={<a href={`/search?lang=${locale}`}>{t.own.addBuild}</a>}
          query={entered.query}
          fault={faultAt(faults, '/query')}
        />
      )}
      {isByBrowser ? (
        <input type="hidden" name="subscription" value={subscription} />
      ) : (
        <AddressField entered={entered ?? null} locale={locale} />
      )}
      <details open={isScheduleShown}>
        <summary>{isScheduleShown ? t.subscribing.change : t.subscribing.schedule}</summary>
        <ScheduleFields
          locale={locale}
          schedule={entered?.schedule ?? null}
          timeZone={timeZone}
          faults={faults}
        />
        <LocaleField locale={locale} chosen={entered?.locale ?? locale} faults={faults} />
      </details>
      <ConsentField locale={locale} required id="consent" fault={faultAt(faults, '/consent')} />
      <button type="submit">{isByBrowser ? t.own.browserButton : t.subscribe}</button>
      {pushKey && !isByBrowser && <PushButton locale={locale} pushKey={pushKey} name={t.pushSubscribe} />}
      {!isByBrowser && <p class="quiet">{t.subscribing.next}</p>}
    </form>
  )
}

/** Whether something is set, or wrong, that the folded part does not say. */
function isScheduleTold({ schedule, locale: chosen, faults }: Entered, locale: Locale): boolean {
  const { cadence, at, quiet, days } = schedule
  const isUsual = cadence === 'daily' && at === '07:00' && quiet === null && days !== 'working'
  return !isUsual || chosen !== locale || Boolean(faultAt(faults, '/schedule') ?? faultAt(faults, '/locale'))
}

function TopicChoice(props: {
  topics: readonly { id: string; name: string }[]
  chosen: readonly string[]
  fault: string | undefined
  locale: Locale
}) {
  const { topics, chosen, fault, locale } = props
  return (
    <div class="field">
      <Fault id="topics" fault={fault} />
      <fieldset aria-describedby={described('topics', { fault })}>
        <legend>{MESSAGES[locale].subscribing.topics}</legend>
        {topics.map(({ id, name }, at) => (
          <label>
            <input
              type="checkbox"
              id={at === 0 ? 'topics' : undefined}
              name="topics"
              value={id}
              checked={chosen.includes(id)}
              aria-invalid={fault ? 'true' : undefined}
            />{' '}
            <span lang="vi">{name}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
