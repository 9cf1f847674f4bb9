import { Hono } from 'hono'
import * as z from 'zod'
import type { ManageView } from '../../mailroom/people/own-page-desk.ts'
import type { NewsroomRefusal } from '../../newsroom/answer.ts'
import type { Topic } from '../../topics/topic.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { rateSentence } from '../../web/messages/rates.ts'
import type { ToldOfQuery } from '../../web/pages/own/own-page.tsx'
import { isFromBrowser } from '../accept.ts'
import { check, readForm } from '../body.ts'
import { isOutdated, storedChoice } from '../chosen.ts'
import { consentNow } from '../consent.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { faultsByField, queryFaults } from '../form-faults.tsx'
import { newsroomOf } from '../objects.ts'
import { answerOwnPage } from '../own-page.tsx'
import { type Problem, problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { refusePage } from '../refuse-page.tsx'
import { chosenSchedule } from '../schemas.ts'
import { questionAsked, remarkOn } from '../search-asked.ts'
import { glanceLibrary } from '../searching.ts'
import { readSigned, type Signed } from '../signed.ts'
import { isHourLeftEmpty, isTicked, scheduleFields } from '../subscription-form.ts'

/** A person's own page: what they follow, when it comes, and the end of it. */
export const manage = new Hono<HttpEnv>()

manage.get('/subscriptions/manage', async (c) => {
  const signed = await readSigned(c, 'manage')
  return signed.ok ? answerOwnPage(c, signed, { kind: 'stored', said: null }) : refusePage(c, signed.code)
})

manage.post('/subscriptions/manage', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const body = await readForm(c)
  if (!body.ok) return body.response
  const form = body.value
  const settings = c.get('settings')
  const { id, version } = signed.token
  const view = await signed.mailroom.manage(id, version)
  if (!view) return refusePage(c, 'not_found')
  const schema = z.strictObject({ schedule: chosenSchedule(settings.timeZone), locale: z.enum(['vi', 'en']) })
  const checked = check(c, schema, typedSettings(form, view.subscriber))
  const query = form.get('query')?.trim() || null
  if (!checked.ok) {
    if (!isFromBrowser(c)) return checked.response
    const { errors = [] } = (await checked.response.json()) as Problem
    // All that is wrong is said at once.
    const read = query === null ? null : await newsroomOf(c.env, settings).readQuery(query)
    const faults = {
      ...faultsByField(errors, localeOf(c)),
      ...(read?.ok === false && queryFaults(read, localeOf(c))),
    }
    return answerOwnPage(c, signed, { kind: 'refused', form, faults })
  }
  const listed = await newsroomOf(c.env, settings).listTopics()
  const isChosen = form.has('topics') || query !== null
  const missing = view.asksConsent ? missingToComeBack(isChosen, isTicked(form, 'consent')) : null
  if (missing) return refuseReturn(c, signed, form, missing)
  const choices = chosenTopics(listed, view, form)
  if (!choices) return problem(c, 'unknown_topic')
  const change = { ...checked.value, paused: form.get('paused') === 'true' }
  if (isFromBrowser(c) && isOutdated(form.get('seen'), { topics: choices, ...change }, storedChoice(view))) {
    const faults = { '/seen': MESSAGES[localeOf(c)].own.changedElsewhere }
    return answerOwnPage(c, signed, { kind: 'refused', form, faults })
  }
  const newsroom = newsroomOf(c.env, settings)
  const followed = await newsroom.follow(
    choices.filter((choice) => choice.exists).map(({ topic }) => topic),
    query,
    signed.shard,
  )
  if (!followed.ok) return refuseChange(c, signed, form, followed)
  const consent = isTicked(form, 'consent') ? await consentNow(c, localeOf(c)) : null
  const { seq, topics } = followed.value
  const chosen = [...choices, ...topics.filter((topic) => !isAmong(choices, topic)).map(newlyChosen)]
  const isChanged = await signed.mailroom.change(id, version, change, chosen, seq, consent)
  if (!isChanged) return refusePage(c, 'not_found')
  const said = {
    kind: 'good',
    text: MESSAGES[localeOf(c)].savedText,
    query: query === null ? null : await toldOfQuery(c, query),
  } as const
  const { at } = checked.value.schedule
  const remarks = isHourLeftEmpty(form) ? [MESSAGES[localeOf(c)].own.hourKept(at)] : []
  return answerOwnPage(c, signed, { kind: 'stored', said, remarks })
})

/** What keeps who had left from being told again: they choose and agree, or do neither. */
function missingToComeBack(isChosen: boolean, isAgreed: boolean): '/topics' | '/consent' | null {
  if (isChosen === isAgreed) return null
  return isChosen ? '/consent' : '/topics'
}

/** Whoever comes back by halves is told what is missing, and keeps what they chose. */
function refuseReturn(
  c: HttpContext,
  signed: Signed,
  form: URLSearchParams,
  path: '/topics' | '/consent',
): Promise<Response> | Response {
  const said = (locale: 'vi' | 'en') => MESSAGES[locale].formFaultsAt[path] ?? ''
  if (!isFromBrowser(c))
    return problem(c, 'input_invalid', [{ path, message: said('en'), message_vi: said('vi') }])
  return answerOwnPage(c, signed, { kind: 'refused', form, faults: { [path]: said(localeOf(c)) } })
}

/** What the author of a query should know of it, and how often it matches; null where the Library cannot say. */
async function toldOfQuery(c: HttpContext, query: string): Promise<ToldOfQuery | null> {
  const glanced = await glanceLibrary(c, query)
  if (!glanced.ok) return null
  const locale = localeOf(c)
  const question = questionAsked({ by: 'query', query })
  return {
    remarks: glanced.query.warnings.map((warning) => remarkOn(question, warning, locale)),
    rate: rateSentence(glanced.value.rate, locale),
  }
}

/** A query that cannot be read is said at its field; the rest of the form stays as it was filled in. */
function refuseChange(
  c: HttpContext,
  signed: Signed,
  form: URLSearchParams,
  refusal: NewsroomRefusal,
): Promise<Response> | Response {
  if (refusal.code !== 'query' || !isFromBrowser(c)) return refuse(c, refusal)
  return answerOwnPage(c, signed, { kind: 'refused', form, faults: queryFaults(refusal, localeOf(c)) })
}

function isAmong(choices: readonly { topic: string }[], { id }: { id: string }): boolean {
  return choices.some(({ topic }) => topic === id)
}

function newlyChosen({ id, name }: { id: string; name: string }) {
  return { topic: id, topicName: name, urgent: false, updates: false }
}

/** What a form says, and of what it does not say what is so by now; a box that is not ticked is not in it. */
function typedSettings(form: URLSearchParams, { schedule: stored, locale }: ManageView['subscriber']) {
  const saysQuiet = form.has('quietFrom') || form.has('quietUntil')
  return {
    schedule: { ...stored, quiet: saysQuiet ? null : stored.quiet, days: 'all', ...scheduleFields(form) },
    locale: form.get('locale') ?? locale,
  }
}

/** The topics that a form chooses: public ones, and any that the person follows already; null if there is another. */
function chosenTopics(listed: readonly Topic[], { subscriptions }: ManageView, form: URLSearchParams) {
  const topics = new Map(listed.map((topic) => [topic.id, topic]))
  const chosen = [...new Set(form.getAll('topics'))].map((id) => {
    const topic = topics.get(id)
    const followed = subscriptions.find((subscription) => subscription.topic === id)
    const topicName = topic?.name ?? followed?.topicName
    return topicName === undefined || (!followed && topic?.visibility !== 'public')
      ? null
      : {
          topic: id,
          topicName,
          urgent: form.getAll('urgent').includes(id),
          updates: form.getAll('updates').includes(id),
          // A topic may have ended while people follow it; that must not keep them from saving.
          exists: topic !== undefined,
        }
  })
  return chosen.every((choice) => choice !== null) ? chosen : null
}
