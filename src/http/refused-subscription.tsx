import { MESSAGES } from '../web/messages/messages.ts'
import { SubscribePage } from '../web/pages/subscribe.tsx'
import type { FieldFaults } from '../web/parts/field-faults.ts'
import type { Entered } from '../web/parts/subscribe-form.tsx'
import { chosenByAccept, isFromBrowser } from './accept.ts'
import { type HttpContext, localeOf } from './context.ts'
import { faultsByField, queryFaults } from './form-faults.tsx'
import { newsroomOf, pushKeyOf } from './objects.ts'
import { renderPage } from './page.ts'
import type { Problem } from './problem.ts'
import { enteredAddress, filledInSchedule } from './subscription-form.ts'

/**
 * Answers a browser whose form to subscribe was refused with that form, filled in as it was sent and with what is wrong
 * at each field. A refusal that speaks of no field stays as it is, and so does what a program reads, and one where nothing
 * is left to be followed.
 */
export async function answerRefused(
  c: HttpContext,
  form: URLSearchParams,
  refused: Response,
): Promise<Response> {
  const isProblem = refused.headers.get('content-type') === 'application/problem+json'
  if (!isProblem || !isFromBrowser(c)) return refused
  const problem = (await refused.clone().json()) as Problem
  if (!problem.errors) return refused
  const settings = c.get('settings')
  const locale = localeOf(c)
  const newsroom = newsroomOf(c.env, settings)
  const offered = (await newsroom.listTopics()).filter(({ visibility }) => visibility === 'public')
  const query = form.get('query')?.trim() ?? ''
  if (offered.length === 0 && query === '') return refused
  const topics = form.getAll('topics')
  const read = query === '' ? null : await newsroom.readQuery(query)
  const nothing = MESSAGES[locale].formFaultsAt['/topics']
  // All that is wrong is said at once, and not only what was found first.
  const faults = {
    // A tick is nobody's but the person's: it is gone, and said to be, before another press finds it missing.
    '/consent': MESSAGES[locale].subscribing.consentAgain,
    ...faultsByField(problem.errors, locale),
    ...(read?.ok === false && queryFaults(read, locale)),
    ...(query === '' && topics.length === 0 && nothing && { '/topics': nothing }),
  }
  const page = (
    <SubscribePage
      entered={entered(c, form, faults)}
      // Who wants to be told of a query alone was offered no topics.
      topics={query !== '' && topics.length === 0 ? [] : offered}
      locale={locale}
      timeZone={settings.timeZone}
      pushKey={await pushKeyOf(c.env, settings)}
    />
  )
  return chosenByAccept(renderPage(c, page, MESSAGES[locale].errorTitle, problem.status))
}

function entered(c: HttpContext, form: URLSearchParams, faults: FieldFaults): Entered {
  const text = (name: string) => form.get(name)?.trim() ?? ''
  const locale = localeOf(c)
  const chosen = form.get('locale')
  const subscription = text('subscription')
  const isUnfit = Object.keys(faults).some(ofBrowser)
  const usual = { cadence: 'daily', at: '07:00', weekday: 1, quiet: null } as const
  return {
    topics: form.getAll('topics'),
    query: text('query'),
    address: enteredAddress(form),
    subscription: isUnfit ? '' : subscription,
    schedule: filledInSchedule(form, { ...usual, timezone: c.get('settings').timeZone }),
    locale: chosen === 'vi' || chosen === 'en' ? chosen : locale,
    faults: isUnfit ? withoutBrowser(faults, MESSAGES[locale].subscribing.pushUnfit) : faults,
  }
}

/** Whether a fault is of what a browser subscribed by, which nobody sees or can mend. */
function ofBrowser(path: string): boolean {
  return path.startsWith('/channel') && path !== '/channel/address'
}

/** The way that is left is the address, so it is said there. */
function withoutBrowser(faults: FieldFaults, sentence: string): FieldFaults {
  const others = Object.entries(faults).filter(([path]) => !ofBrowser(path))
  return { ...Object.fromEntries(others), '/channel/address': sentence }
}
