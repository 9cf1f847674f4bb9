import type { Item } from '../../events.ts'
import { shownDate } from '../../text/dates/shown.ts'
import { addDays } from '../../text/days/calendar.ts'
import { localDay } from '../../text/local-time.ts'
import { formatNamedDay, type Locale, MESSAGES } from '../messages/messages.ts'
import { Entry } from './entry.tsx'

export interface DatedItem extends Item {
  /** Ms since 1970 UTC. */
  firstSeen: number
}

/**
 * Stories under the days from which they are, newest first, as a newspaper has them. What a new source held already was
 * all first seen at once, so a day is that of publication; one that lies ahead of the first sight is not believed.
 */
export function DayList(props: {
  items: readonly DatedItem[]
  locale: Locale
  timeZone: string
  /** Local, `yyyy-mm-dd`. */
  today: string
  topic?: string | undefined
}) {
  const { items, locale, timeZone, today, topic } = props
  const days = Map.groupBy(items, (item) => localDay(newsTime(item), timeZone))
  return (
    <>
      {[...days]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([day, some]) => (
          <section>
            <h2>{dayName(day, today, locale)}</h2>
            {some.map((item) => (
              <Entry item={item} locale={locale} timeZone={timeZone} day={day} topic={topic} />
            ))}
          </section>
        ))}
    </>
  )
}

function newsTime({ article, firstSeen }: DatedItem): number {
  return shownDate(article.published === null ? null : Date.parse(article.published), firstSeen).at
}

function dayName(day: string, today: string, locale: Locale): string {
  const t = MESSAGES[locale].lists
  if (day === today) return t.today
  return day === addDays(today, -1) ? t.yesterday : formatNamedDay(day, today, locale)
}
