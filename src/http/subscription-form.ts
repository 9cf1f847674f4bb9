/** Form fields as the JSON that the same route takes; what a form leaves empty is left out. */
export function subscriptionFields(form: URLSearchParams): Record<string, unknown> {
  const text = (name: string) => form.get(name)?.trim() || undefined
  return dropUndefined({
    channel: channelFields(form),
    topics: form.getAll('topics'),
    query: text('query'),
    schedule: scheduleFields(form),
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
  return { type: 'email', address: form.get('address')?.trim() ?? '' }
}

/** The schedule part of the subscription form and of a person's page. */
export function scheduleFields(form: URLSearchParams): Record<string, unknown> {
  const text = (name: string) => form.get(name)?.trim() || undefined
  const weekday = text('weekday')
  const [from, until] = [text('quietFrom'), text('quietUntil')]
  return dropUndefined({
    cadence: text('cadence'),
    at: text('at'),
    weekday: weekday === undefined ? undefined : Number(weekday),
    timezone: text('timezone'),
    // Half of it is refused by the schema rather than left out in silence.
    quiet: from || until ? [from ?? '', until ?? ''] : undefined,
    days: text('days'),
  })
}

function dropUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
