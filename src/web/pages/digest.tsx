import type { Item } from '../../events.ts'
import { type Locale, MESSAGES, sayTime } from '../messages/messages.ts'
import { ItemList } from '../parts/items.tsx'

/** One digest, whole. */
export function DigestPage({
  items,
  updates,
  where,
  sentAt,
  window,
  locale,
  timeZone,
  links,
}: {
  items: readonly Item[]
  /** How many of them update what was told. */
  updates: number
  /** Where it was sent. */
  where: string | null
  /** When it was written, and of which time its news is; ms since 1970 UTC. */
  sentAt: number
  window: { from: number; to: number }
  locale: Locale
  timeZone: string
  links: { manage: string; unsubscribe: string }
}) {
  const t = MESSAGES[locale]
  const time = (at: number) => sayTime(at, locale, timeZone)
  const count = t.digestCount(items.length - updates, updates)
  return (
    <>
      <h1>{t.digestTitle}</h1>
      <p>{t.digestIntro(count, items.length === 1)}</p>
      <p class="quiet">
        {t.ends.window(time(sentAt), time(window.from), time(window.to))}
        {where && ` ${where}.`}
      </p>
      <h2 class="unseen">{count}</h2>
      <ItemList items={items} locale={locale} timeZone={timeZone} />
      <p class="row screen">
        <a href={links.manage}>{t.manageLink}</a>
        <a href={links.unsubscribe}>{t.unsubscribeLink}</a>
      </p>
    </>
  )
}
