import { formatTime, type Locale, MESSAGES } from '../../messages/messages.ts'
import { Field } from '../../parts/field.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Saying } from '../../parts/saying.tsx'
import { DeskForm } from './frame.tsx'

/** A delivery as the ledger lists it; times are RFC 3339. */
export interface ListedDelivery {
  id: string
  subscriber: string
  kind: string
  lane: string
  status: 'due' | 'sent' | 'suppressed' | 'dead'
  reason: string | null
  events: number
  attempts: number
  createdAt: string
}

export const STATUSES = ['due', 'sent', 'suppressed', 'dead'] as const

interface Props {
  deliveries: readonly ListedDelivery[]
  /** Null for all. */
  status: (typeof STATUSES)[number] | null
  cursor: string | null
  isFirst: boolean
  /** The form for a time, as it was filled in. */
  range: URLSearchParams
  fault: string | null
  locale: Locale
  timeZone: string
  csrf: string
}

/** The ledger, newest first; dead ones again. */
export function DeliveriesPage(props: Props) {
  const { deliveries, status, cursor, isFirst, range, fault, locale, timeZone, csrf } = props
  const t = MESSAGES[locale].operatorPeople
  const at = (one: string | null) => `/admin/deliveries${one === null ? '' : `?status=${one}`}`
  return (
    <>
      <nav aria-label={t.filter}>
        <ul class="menu">
          {[null, ...STATUSES].map((one) => (
            <li>
              <a href={at(one)} aria-current={one === status ? 'page' : undefined}>
                {one === null ? t.all : t.statuses[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {deliveries.length === 0 ? (
        <p>{status === 'dead' ? t.deadNone : t.deliveriesNone}</p>
      ) : (
        <DeliveryTable deliveries={deliveries} locale={locale} timeZone={timeZone} />
      )}
      <Pager
        label={t.pages}
        newer={isFirst ? null : { href: at(status), text: t.toNewest }}
        older={
          cursor === null
            ? null
            : { href: `${at(status)}${status === null ? '?' : '&'}cursor=${cursor}`, text: t.toOlder }
        }
      />
      <section class="panel">
        <h2>{t.rangeTitle}</h2>
        <p>{t.rangeText(timeZone)}</p>
        {fault && (
          <Saying kind="bad" isNew>
            <p>{fault}</p>
          </Saying>
        )}
        <DeskForm action="/admin/deliveries/retry" csrf={csrf}>
          <div class="row">
            <Field id="from" name={t.from}>
              <input
                type="datetime-local"
                id="from"
                name="from"
                required
                value={range.get('from') ?? undefined}
              />
            </Field>
            <Field id="to" name={t.to}>
              <input type="datetime-local" id="to" name="to" required value={range.get('to') ?? undefined} />
            </Field>
          </div>
          <button type="submit" data-wait={t.retrying}>
            {t.rangeButton}
          </button>
        </DeskForm>
      </section>
    </>
  )
}

/** Deliveries, each with what came of it; of one subscriber alone, whom the page names, where `isOfOne`. */
export function DeliveryTable(props: {
  deliveries: readonly ListedDelivery[]
  isOfOne?: boolean
  locale: Locale
  timeZone: string
}) {
  const { deliveries, isOfOne = false, locale, timeZone } = props
  const t = MESSAGES[locale].operatorPeople
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t.written}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.carries}</th>
          <th scope="col">{t.attempts}</th>
          {!isOfOne && (
            <th scope="col" class="broad">
              {t.subscriber}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {deliveries.map((one) => (
          <Row delivery={one} isOfOne={isOfOne} locale={locale} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  )
}

function Row(props: { delivery: ListedDelivery; isOfOne: boolean; locale: Locale; timeZone: string }) {
  const { delivery, isOfOne, locale, timeZone } = props
  const { id, kind, lane, events, attempts, createdAt, subscriber } = delivery
  const t = MESSAGES[locale].operatorPeople
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/deliveries/${id}`}>{formatTime(Date.parse(createdAt), locale, timeZone)}</a>
      </th>
      <td data-label={t.kind}>
        {t.kinds[kind] ?? kind}
        {lane === 'urgent' && ` (${t.urgent})`}
      </td>
      <td data-label={t.state}>
        <Outcome delivery={delivery} locale={locale} />
      </td>
      <td data-label={t.carries}>{kind === 'digest' ? t.events(events) : '–'}</td>
      <td data-label={t.attempts}>{attempts}</td>
      {!isOfOne && (
        <td data-label={t.subscriber}>
          <a href={`/admin/subscribers/${subscriber}`}>
            <code>{subscriber}</code>
          </a>
        </td>
      )}
    </tr>
  )
}

/** What came of a delivery, and why. */
export function Outcome({ delivery, locale }: { delivery: ListedDelivery; locale: Locale }) {
  const { status, reason } = delivery
  const t = MESSAGES[locale].operatorPeople
  return (
    <>
      <span class={`tag ${TONES[status]}`}>{t.statuses[status]}</span>
      {reason && <div class="quiet">{t.reasons[reason] ?? reason}</div>}
    </>
  )
}

const TONES = { due: 'warn', sent: 'good', suppressed: '', dead: 'bad' } as const
