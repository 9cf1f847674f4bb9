import type { Item } from '../../events.ts'
import { formatTime, type Locale, MESSAGES } from '../messages/messages.ts'
import { whyShown } from '../messages/reasons.ts'

/** A delivery as its reader is shown it; times in ms since 1970 UTC. */
export interface ShownDelivery {
  kind: 'digest' | 'confirmation' | 'notice'
  status: 'due' | 'sent' | 'suppressed' | 'dead'
  reason: string | null
  createdAt: number
  events: number
  digest: { items: readonly Item[]; more: number; links: { all: string } } | null
}

/** A person's last deliveries, and why each article came. */
export function HistoryList({
  history,
  locale,
  timeZone,
}: {
  history: readonly ShownDelivery[]
  locale: Locale
  timeZone: string
}) {
  const t = MESSAGES[locale]
  if (history.length === 0) return <p>{t.historyNone}</p>
  return (
    <ul class="plain history">
      {history.map((delivery) => (
        <li>
          <Line delivery={delivery} locale={locale} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  )
}

function Line({
  delivery: { kind, status, reason, createdAt, events, digest },
  locale,
  timeZone,
}: {
  delivery: ShownDelivery
  locale: Locale
  timeZone: string
}) {
  const t = MESSAGES[locale]
  const why = t.historyReasons[reason ?? '']
  const facts = [
    formatTime(createdAt, locale, timeZone),
    t.historyKinds[kind],
    t.historyStatuses[status] + (why ? ` (${why})` : ''),
    ...(kind === 'digest' ? [t.matchCount(events)] : []),
  ]
  if (!digest) return <>{facts.join(' · ')}</>
  return (
    <details>
      <summary>{facts.join(' · ')}</summary>
      <ul>
        {digest.items.map(({ article, matches }) => (
          <li>
            <span lang="vi">{article.title}</span>
            {matches.map((match) => (
              <div class="quiet">{whyShown(match, locale, (word) => `“${word}”`)}</div>
            ))}
          </li>
        ))}
      </ul>
      <a href={digest.links.all}>
        {digest.more > 0 ? `${t.digestMore(digest.more)}: ${t.digestSeeAll}` : t.digestSeeAll}
      </a>
    </details>
  )
}
