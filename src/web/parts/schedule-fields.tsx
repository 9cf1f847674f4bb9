import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Fault, faulty } from './field.tsx'
import { type FieldFaults, faultAt } from './field-faults.ts'
import { TimeZoneField } from './time-zone-field.tsx'

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
  asksZone = false,
  faults = {},
}: {
  locale: Locale
  schedule: ShownSchedule | null
  timeZone: string
  /** Whether the zone can be chosen; where it is not, it goes along. */
  asksZone?: boolean
  faults?: FieldFaults
}) {
  const t = MESSAGES[locale]
  const chosen: ShownSchedule = schedule ?? {
    cadence: 'daily',
    at: '07:00',
    weekday: 1,
    timezone: timeZone,
    quiet: null,
  }
  const cadenceFault = faultAt(faults, '/schedule/cadence')
  const hourFault = faultAt(faults, '/schedule/at')
  const weekdayFault = faultAt(faults, '/schedule/weekday')
  const quietFault = faultAt(faults, '/schedule/quiet')
  const daysFault = faultAt(faults, '/schedule/days')
  const cadences = [
    ['immediate', t.cadenceImmediate],
    ['hourly', t.cadenceHourly],
    ['daily', t.cadenceDaily],
    ['weekly', t.cadenceWeekly],
  ] as const
  return (
    <fieldset>
      <legend>{t.schedule}</legend>
      <div class="field">
        <Fault id="cadence" fault={cadenceFault} />
        <label>
          {t.cadence}
          <select id="cadence" name="cadence" {...faulty('cadence', cadenceFault)}>
            {cadences.map(([value, name]) => (
              <option value={value} selected={value === chosen.cadence}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="field hour">
        <Fault id="at" fault={hourFault} />
        <label>
          {t.at} <input type="time" id="at" name="at" value={chosen.at} {...faulty('at', hourFault)} />
        </label>
      </div>
      <div class="field weekday">
        <Fault id="weekday" fault={weekdayFault} />
        <label>
          {t.weekday}
          <select id="weekday" name="weekday" {...faulty('weekday', weekdayFault)}>
            {t.weekdays.map((name, index) => (
              <option value={String(index + 1)} selected={index + 1 === chosen.weekday}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="field">
        <Fault id="quiet" fault={quietFault} />
        <fieldset class="bare">
          <legend class="unseen">{t.subscribing.quiet}</legend>
          <label>
            {t.quietFrom}{' '}
            <input
              type="time"
              id="quiet-from"
              name="quietFrom"
              value={chosen.quiet?.[0] ?? ''}
              {...faulty('quiet', quietFault)}
            />
          </label>
          <label>
            {t.quietUntil}{' '}
            <input
              type="time"
              name="quietUntil"
              value={chosen.quiet?.[1] ?? ''}
              {...faulty('quiet', quietFault)}
            />
          </label>
        </fieldset>
      </div>
      <div class="field">
        <Fault id="days" fault={daysFault} />
        <label>
          <input
            type="checkbox"
            id="days"
            name="days"
            value="working"
            checked={chosen.days === 'working'}
            {...faulty('days', daysFault)}
          />{' '}
          <span>{t.workingDays}</span>
        </label>
      </div>
      {asksZone ? (
        <TimeZoneField locale={locale} chosen={chosen.timezone} />
      ) : (
        <input type="hidden" name="timezone" value={chosen.timezone} />
      )}
    </fieldset>
  )
}

export function LocaleField(props: { locale: Locale; chosen: Locale; faults?: FieldFaults }) {
  const { locale, chosen, faults = {} } = props
  const fault = faultAt(faults, '/locale')
  return (
    <div class="field">
      <Fault id="locale" fault={fault} />
      <label>
        {MESSAGES[locale].languageChoice}
        <select id="locale" name="locale" {...faulty('locale', fault)}>
          {(['vi', 'en'] as const).map((value) => (
            <option value={value} selected={value === chosen} lang={value}>
              {MESSAGES[value].language}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
