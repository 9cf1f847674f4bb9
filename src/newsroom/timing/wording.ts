import { localDay, localOf } from '../../text/local-time.ts'

/** The same words in both languages. */
export interface Wording {
  en: string
  vi: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `14:30`, or `14:30 on 25 November` and `14:30 ngày 25/11`; with the year where that is another one. */
export function clockTime(at: number, timeZone: string, now: number): Wording {
  const time = new Date(localOf(at, timeZone)).toISOString().slice(11, 16)
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)]
  if (day === today) return { en: time, vi: time }
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  const isThisYear = today.startsWith(day.slice(0, 4))
  return {
    en: `${time} on ${dayOfMonth} ${MONTHS[(month ?? 1) - 1]}${isThisYear ? '' : ` ${year}`}`,
    vi: `${time} ngày ${dayOfMonth}/${month}${isThisYear ? '' : `/${year}`}`,
  }
}

/** A span of time as people say it: `15 minutes`, `1.5 hours`, `2 days`; `15 phút`, `1,5 giờ`, `2 ngày`. */
export function span(minutes: number): Wording {
  const [count, en, vi] = inUnits(minutes)
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, vi: `${String(count).replace('.', ',')} ${vi}` }
}

function inUnits(minutes: number): [count: number, en: string, vi: string] {
  const tenths = (unit: number) => Math.round((minutes / unit) * 10) / 10
  if (minutes < 60) return [Math.max(1, Math.round(minutes)), 'minute', 'phút']
  if (minutes < 1_440) return [tenths(60), 'hour', 'giờ']
  return [tenths(1_440), 'day', 'ngày']
}
