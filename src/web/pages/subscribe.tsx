import { type Locale, MESSAGES } from '../messages/messages.ts'
import { FaultSummary } from '../parts/fault-summary.tsx'
import { type Entered, SubscribeForm } from '../parts/subscribe-form.tsx'

/** The form by which somebody asked to be told and was refused, as they filled it in. */
export function SubscribePage(props: {
  entered: Entered
  /** Those to choose from. */
  topics: readonly { id: string; name: string }[]
  locale: Locale
  timeZone: string
  pushKey: string | null
}) {
  const { entered, topics, locale, timeZone, pushKey } = props
  const t = MESSAGES[locale]
  return (
    <>
      <h1>{entered.subscription === '' ? t.subscribing.title : t.own.browserButton}</h1>
      <FaultSummary faults={entered.faults} locale={locale} />
      <SubscribeForm
        wanted={{ topics }}
        entered={entered}
        locale={locale}
        timeZone={timeZone}
        pushKey={pushKey}
      />
    </>
  )
}
