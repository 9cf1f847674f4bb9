import { fullYear, type Written } from './calendar.ts'
import { monthOfName } from './names.ts'
import { readZone, type Zone } from './zones.ts'

/** `Fri, 19 Nov 2021 21:17:00 +0700`, with or without the weekday, the seconds, the time; `Friday, 06-Nov-94`. */
const FORM =
  /^(?:[a-z]{2,9}(?:, *| +))?(\d{1,2})([ -])([a-z]{3,9})\2(\d{4}|\d{2})(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?(.*))?$/i

/** Reads a date of RFC 822 as RFC 2822 mends it, or of RFC 850. Null for what is written otherwise. */
export function readRfc822(text: string): Written | null {
  const m = FORM.exec(text)
  const month = m && monthOfName((m[3] ?? '').toLowerCase())
  if (!m || !month) return null
  const zone = zoneBehind(m[8] ?? '')
  if (zone === null) return null
  return {
    day: { year: fullYear(m[4] ?? ''), month, day: Number(m[1]) },
    clock: { hour: Number(m[5] ?? 0), minute: Number(m[6] ?? 0), second: Number(m[7] ?? 0), ms: 0 },
    zone,
  }
}

/** RFC 2822 §4.3: an alphabetic zone whose meaning is not known is taken for UTC. */
function zoneBehind(text: string): Zone | undefined | null {
  const zone = readZone(text)
  return zone === null && /^ [A-Z]{3,5}$/.test(text) ? 0 : zone
}
