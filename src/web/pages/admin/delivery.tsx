import type { Child } from 'hono/jsx'
import { formatTime, type Locale, MESSAGES } from '../../messages/messages.ts'
import { type ListedDelivery, Outcome } from './deliveries.tsx'
import { DeskForm } from './frame.tsx'

interface Props {
  delivery: ListedDelivery & {
    nextAttemptAt: string | null
    settledAt: string | null
    log: readonly {
      begunAt: string
      result: keyof (typeof MESSAGES)[Locale]['operatorPeople']['results']
      reason?: string
      status?: number | null
    }[]
  }
  locale: Locale
  timeZone: string
  csrf: string
}

/** One delivery with each of its attempts; a dead one can be tried again. */
export function DeliveryPage({ delivery, locale, timeZone, csrf }: Props) {
  const { id, subscriber, kind, events, createdAt, nextAttemptAt, settledAt, status, reason } = delivery
  const { attempts, log } = delivery
  const t = MESSAGES[locale].operatorPeople
  const time = (text: string) => formatTime(Date.parse(text), locale, timeZone)
  const facts = [
    [t.written, time(createdAt)],
    [t.kind, t.kinds[kind] ?? kind],
    [t.carries, kind === 'digest' ? t.events(events) : null],
    [
      t.subscriber,
      <a href={`/admin/subscribers/${subscriber}`}>
        <code>{subscriber}</code>
      </a>,
    ],
    [t.id, <code>{id}</code>],
    [t.state, <Outcome delivery={delivery} locale={locale} />],
    [t.nextAttempt, nextAttemptAt && time(nextAttemptAt)],
    [t.settled, settledAt && time(settledAt)],
  ] as const
  return (
    <>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </>
            ),
        )}
      </dl>
      {status === 'dead' && (
        <section class="panel">
          <p>{t.todo[reason ?? ''] ?? t.todo.exhausted}</p>
          <DeskForm action={`/admin/deliveries/${id}/retry`} csrf={csrf}>
            <button type="submit" data-wait={t.retrying}>
              {t.retry}
            </button>
          </DeskForm>
        </section>
      )}
      <h2>{t.attemptsTitle}</h2>
      {log.length === 0 ? (
        <p>{attempts > 0 ? t.attemptsErased(attempts) : t.attemptsNone}</p>
      ) : (
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">{t.begun}</th>
              <th scope="col">{t.result}</th>
              <th scope="col">{t.reason}</th>
            </tr>
          </thead>
          <tbody>
            {log.map((attempt) => (
              <tr>
                <th scope="row">{time(attempt.begunAt)}</th>
                <td data-label={t.result}>{t.results[attempt.result]}</td>
                <td data-label={t.reason}>
                  {attempt.reason ? whyOf(attempt.reason, locale) : '–'}
                  {attempt.status ? ` (${attempt.status})` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <a href="/admin/deliveries">{t.backToDeliveries}</a>
      </p>
    </>
  )
}

/** A code of ours in words; what the other side wrote as it is. */
function whyOf(reason: string, locale: Locale): Child {
  const { attemptReasons } = MESSAGES[locale].operatorPeople
  return Object.hasOwn(attemptReasons, reason) ? attemptReasons[reason] : <code>{reason}</code>
}
