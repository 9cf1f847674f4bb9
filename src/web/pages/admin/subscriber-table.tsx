import { formatTime, type Locale, MESSAGES } from '../../messages/messages.ts'
import { DeskForm } from './frame.tsx'

/** A subscriber as operators see one; times are RFC 3339. */
export interface ListedSubscriber {
  id: string
  channel: keyof (typeof MESSAGES)[Locale]['channels']
  addressHash: string | null
  status: keyof (typeof MESSAGES)[Locale]['operatorPeople']['states']
  schedule: { cadence: keyof (typeof MESSAGES)[Locale]['operatorPeople']['cadences'] }
  topics: number
  createdAt: string
  confirmedAt: string | null
  failingSince: string | null
}

/** Subscribers, each with what they get and how that goes, and the way to erase them. */
export function SubscriberTable(props: {
  subscribers: readonly ListedSubscriber[]
  locale: Locale
  timeZone: string
  csrf: string
}) {
  const { subscribers, ...rest } = props
  const t = MESSAGES[props.locale].operatorPeople
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col" class="broad">
            {t.id}
          </th>
          <th scope="col">{t.channel}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.topics}</th>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.since}</th>
          <th scope="col">{t.erase}</th>
        </tr>
      </thead>
      <tbody>
        {subscribers.map((subscriber) => (
          <Row subscriber={subscriber} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

function Row(props: { subscriber: ListedSubscriber; locale: Locale; timeZone: string; csrf: string }) {
  const { subscriber, locale, timeZone, csrf } = props
  const { id, channel, addressHash, status, schedule, topics, confirmedAt, createdAt, failingSince } =
    subscriber
  const t = MESSAGES[locale]
  const p = t.operatorPeople
  const time = (text: string) => formatTime(Date.parse(text), locale, timeZone)
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/subscribers/${id}`}>
          <code>{id}</code>
        </a>
        {addressHash && (
          <div class="quiet">
            {p.hash} <code>{addressHash.slice(0, 12)}…</code>
          </div>
        )}
      </th>
      <td data-label={p.channel}>{t.channels[channel]}</td>
      <td data-label={p.state}>
        <span class={`tag ${TONES[status] ?? ''}`}>{p.states[status]}</span>
        {failingSince && <div class="quiet">{p.failing(time(failingSince))}</div>}
      </td>
      <td data-label={p.topics}>{topics}</td>
      <td data-label={p.when}>{p.cadences[schedule.cadence]}</td>
      <td data-label={p.since}>{time(confirmedAt ?? createdAt)}</td>
      <td>
        {status !== 'erased' && (
          <details>
            <summary>
              {p.erase} <span class="unseen">{id}</span>
            </summary>
            <DeskForm action={`/admin/subscribers/${id}/erase`} csrf={csrf}>
              <label>
                <input type="checkbox" name="sure" value="true" required /> <span>{p.eraseSure}</span>
              </label>
              <button type="submit" class="danger">
                {p.erase}
              </button>
            </DeskForm>
          </details>
        )}
      </td>
    </tr>
  )
}

const TONES: Readonly<Record<string, string>> = { active: 'good', paused: 'warn', disabled: 'bad' }
