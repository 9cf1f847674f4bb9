import { addDays } from '../../text/days/calendar.ts'
import { tetOf } from '../../text/days/lunar-holidays.ts'
import { localDay, localOf } from '../../text/local-time.ts'

/** Whether a time lies on a Saturday or Sunday of the zone. */
export function isWeekend(time: number, timeZone: string): boolean {
  return [0, 6].includes(new Date(localOf(time, timeZone)).getUTCDay())
}

/** From the fourth day before the first of the lunar year to its tenth: newsrooms rest longer than the law says. */
export function isTet(time: number): boolean {
  const day = localDay(time, 'Asia/Ho_Chi_Minh')
  const tet = tetOf(Number(day.slice(0, 4)))
  return tet !== undefined && addDays(tet, -4) <= day && day <= addDays(tet, 9)
}
