import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { DeliveryTable, type ListedDelivery } from './deliveries.tsx'
import { type ListedSubscriber, SubscriberTable } from './subscriber-table.tsx'

interface Props {
  subscriber: ListedSubscriber
  /** The last ones, newest first. */
  deliveries: readonly ListedDelivery[]
  locale: Locale
  timeZone: string
  csrf: string
}

/** One subscriber, and what became of their last deliveries. */
export function SubscriberPage({ subscriber, deliveries, locale, timeZone, csrf }: Props) {
  const t = MESSAGES[locale].operatorPeople
  return (
    <>
      <SubscriberTable subscribers={[subscriber]} locale={locale} timeZone={timeZone} csrf={csrf} />
      <h2>{t.lastDeliveries}</h2>
      {deliveries.length === 0 ? (
        <p>{t.lastDeliveriesNone}</p>
      ) : (
        <DeliveryTable deliveries={deliveries} isOfOne locale={locale} timeZone={timeZone} />
      )}
      <p>
        <a href="/admin/subscribers">{t.backToSubscribers}</a>
      </p>
    </>
  )
}
