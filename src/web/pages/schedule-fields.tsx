import { type Locale, MESSAGES } from '../messages/messages.ts'

/** What the form shows as chosen; the times of day are `HH:MM`. */
export interface ShownSchedule {
  cadence: 'immediate' | 'hourly' | 'daily' | 'weekly'
  at: string
  weekday: number
  timezone: string
  quiet: readonly [string, string] | null
  days?: 'all' | 'working'
}

/** When digests leave: the same fields for subscribing and on a person's page. */
export function ScheduleFields({
  locale,
  schedule,
  timeZone,
}: {
  locale: Locale
  schedule: ShownSchedule | null
  timeZone: string
}) {
  const t = MESSAGES[locale]
  const chosen: ShownSchedule = schedule ?? {
    cadence: 'daily',
    at: '07:00',
    weekday: 1,
    timezone: timeZone,
    quiet: null,
  }
  const cadences = [
    ['immediate', t.cadenceImmediate],
    ['hourly', t.cadenceHourly],
    ['daily', t.cadenceDaily],
    ['weekly', t.cadenceWeekly],
  ] as const
  return (
    <fieldset>
      <legend>{t.schedule}</legend>
      <label>
        {t.cadence}
        <select name="cadence">
          {cadences.map(([value, name]) => (
            <option value={value} selected={value === chosen.cadence}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="hour">
        {t.at} <input type="time" name="at" value={chosen.at} />
      </label>
      <label class="weekday">
        {t.weekday}
        <select name="weekday">
          {t.weekdays.map((name, index) => (
            <option value={String(index + 1)} selected={index + 1 === chosen.weekday}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.quietFrom} <input type="time" name="quietFrom" value={chosen.quiet?.[0] ?? ''} /> {t.quietUntil}{' '}
        <input type="time" name="quietUntil" value={chosen.quiet?.[1] ?? ''} aria-label={t.quietUntil} />
      </label>
      <label>
        <input type="checkbox" name="days" value="working" checked={chosen.days === 'working'} />{' '}
        <span>{t.workingDays}</span>
      </label>
      <input type="hidden" name="timezone" value={chosen.timezone} />
    </fieldset>
  )
}

export function LocaleField({ locale, chosen }: { locale: Locale; chosen: Locale }) {
  return (
    <label>
      {MESSAGES[locale].languageChoice}
      <select name="locale">
        {(['vi', 'en'] as const).map((value) => (
          <option value={value} selected={value === chosen}>
            {MESSAGES[value].language}
          </option>
        ))}
      </select>
    </label>
  )
}
