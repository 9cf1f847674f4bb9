import { isTimeZone } from '../text/local-time.ts'
import type { ShownSchedule } from '../web/parts/schedule-fields.tsx'

/**
 * Form fields as the JSON that the same route takes; what a form leaves empty is left out, but for the hour: who chose
 * to be told daily or weekly and emptied it did not choose the hour that would stand for it.
 */
export function subscriptionFields(form: URLSearchParams): Record<string, unknown> {
  const text = (name: string) => form.get(name)?.trim() || undefined
  return dropUndefined({
    channel: channelFields(form),
    topics: form.getAll('topics'),
    query: text('query'),
    schedule: { ...scheduleFields(form), ...(isHourLeftEmpty(form) && { at: '' }) },
    locale: text('locale'),
    consent: isTicked(form, 'consent'),
  })
}

/** Whether a box was ticked. */
export function isTicked(form: URLSearchParams, name: string): boolean {
  return ['on', 'true', '1'].includes(form.get(name) ?? '')
}

/** What a browser subscribed by (see web/assets/push.js), else a mail address. */
function channelFields(form: URLSearchParams): Record<string, unknown> {
  const subscription = form.get('subscription')?.trim()
  if (!subscription) return mailFields(form)
  try {
    return { type: 'webpush', subscription: JSON.parse(subscription) as unknown }
  } catch {
    return { type: 'webpush', subscription }
  }
}

/** The mail address of a form, as the channel that it is. */
export function mailFields(form: URLSearchParams): Record<string, unknown> {
  return { type: 'email', address: enteredAddress(form) }
}

/** The address as it was entered, whatever is wrong with it. */
export function enteredAddress(form: URLSearchParams): string {
  return form.get('address')?.trim() ?? ''
}

/** Whether digests are to come at an hour, and the form leaves open at which. */
export function isHourLeftEmpty(form: URLSearchParams): boolean {
  return needsHour(form) && form.get('at')?.trim() === ''
}

/** Whether an hour counts: what a form says of no cadence is told daily. */
function needsHour(form: URLSearchParams): boolean {
  return !['immediate', 'hourly'].includes(form.get('cadence')?.trim() ?? '')
}

/**
 * The schedule part of the subscription form and of a person's page. An hour that does not count is not looked at: the
 * form hides its field, so that nobody could mend what is wrong there.
 */
export function scheduleFields(form: URLSearchParams): Record<string, unknown> {
  const text = (name: string) => form.get(name)?.trim() || undefined
  const weekday = text('weekday')
  const [from, until] = [text('quietFrom'), text('quietUntil')]
  return dropUndefined({
    cadence: text('cadence'),
    at: needsHour(form) ? text('at') : undefined,
    weekday: weekday === undefined ? undefined : Number(weekday),
    timezone: text('timezone'),
    // Half of it is refused by the schema rather than left out in silence.
    quiet: from || until ? [from ?? '', until ?? ''] : undefined,
    days: text('days'),
  })
}

/** The schedule as a form was filled in, whatever is wrong with it; of what it does not say, as it is `otherwise`. */
export function filledInSchedule(form: URLSearchParams, otherwise: ShownSchedule): ShownSchedule {
  const cadence = (['immediate', 'hourly', 'daily', 'weekly'] as const).find(
    (one) => one === form.get('cadence'),
  )
  const timezone = form.get('timezone') ?? ''
  const quiet = [form.get('quietFrom') ?? '', form.get('quietUntil') ?? ''] as const
  return {
    cadence: cadence ?? otherwise.cadence,
    at: form.get('at') ?? otherwise.at,
    weekday: Number(form.get('weekday') ?? otherwise.weekday),
    // One that is none has no hours to show anything in.
    timezone: isTimeZone(timezone) ? timezone : otherwise.timezone,
    quiet: quiet.some((hour) => hour !== '') ? quiet : null,
    days: form.get('days') === 'working' ? 'working' : 'all',
  }
}

function dropUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
