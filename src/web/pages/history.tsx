import type { Item } from '../../events.ts'
import { formatTime, type Locale, MESSAGES } from '../messages/messages.ts'
import { whyShown } from '../messages/reasons.ts'
import { Said } from '../parts/said.tsx'

/** A delivery as its reader is shown it; times in ms since 1970 UTC. */
export interface ShownDelivery {
  kind: 'digest' | 'confirmation' | 'notice'
  /** What a notice was about, where that is known. */
  notice: 'link' | 'move' | 'test' | null
  status: 'due' | 'sent' | 'suppressed' | 'dead'
  reason: string | null
  createdAt: number
  /** Null for what told nothing. */
  digest: { items: readonly Item[]; more: number; updates: number; links: { all: string } } | null
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
  delivery: { kind, notice, status, reason, createdAt, digest },
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
    notice ? t.historyNotices[notice] : t.historyKinds[kind],
    t.historyStatuses[status] + (why ? ` (${why})` : ''),
    ...(digest ? [countOf(digest, locale)] : []),
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
              <div class="quiet">
                <Said text={whyShown(match, locale)} locale={locale} names={[match.topicName]} />
              </div>
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

/** As the digest itself counts what it tells. */
function countOf({ items, more, updates }: NonNullable<ShownDelivery['digest']>, locale: Locale): string {
  return MESSAGES[locale].digestCount(items.length + more - updates, updates)
}
