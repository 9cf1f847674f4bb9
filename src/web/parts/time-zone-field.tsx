import { type Locale, MESSAGES, nameTimeZone } from '../messages/messages.ts'

/** Where people of the province live: here, and where they study and work. Any other zone stays when it is chosen. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Bangkok',
  'Asia/Singapore',
  'Asia/Taipei',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/Moscow',
  'Europe/Warsaw',
  'Europe/Prague',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
] as const

/** The zone in which a schedule's hours are meant. */
export function TimeZoneField({ locale, chosen }: { locale: Locale; chosen: string }) {
  const zones = ZONES.some((zone) => zone === chosen) ? ZONES : [chosen, ...ZONES]
  return (
    <label>
      {MESSAGES[locale].own.timeZone}
      <select name="timezone">
        {zones.map((zone) => (
          <option value={zone} selected={zone === chosen}>
            {nameTimeZone(zone, locale)}
          </option>
        ))}
      </select>
    </label>
  )
}
