import type { Item } from '../../events.ts'
import type { Locale } from '../messages/messages.ts'
import { Entry } from './entry.tsx'

/** Stories as a page lists them, each saying why it is there. */
export function ItemList(props: {
  items: readonly (Item & { firstSeen?: number })[]
  locale: Locale
  timeZone: string
}) {
  const { items, locale, timeZone } = props
  return (
    <>
      {items.map((item) => (
        <Entry item={item} locale={locale} timeZone={timeZone} />
      ))}
    </>
  )
}
