import { Hono } from 'hono'
import * as z from 'zod'
import { signToken } from '../../delivery/links.ts'
import type { ManageView } from '../../mailroom/people/own-page-desk.ts'
import type { Topic } from '../../topics/topic.ts'
import { formatTime, type Locale, MESSAGES } from '../../web/messages/messages.ts'
import { ManagePage, type ManageProps } from '../../web/pages/personal.tsx'
import { isFromBrowser } from '../accept.ts'
import { check, readForm } from '../body.ts'
import { consentNow } from '../consent.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { faultsSaid } from '../form-faults.tsx'
import { newsroomOf, signingKeyOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { type Problem, problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { refusePage } from '../refuse-page.tsx'
import { schedule } from '../schemas.ts'
import { readSigned, type Signed } from '../signed.ts'
import { isTicked, scheduleFields } from '../subscription-form.ts'

/** A person's own page: what they follow, when it comes, and the end of it. */
export const manage = new Hono<HttpEnv>()

manage.get('/subscriptions/manage', async (c) => {
  const signed = await readSigned(c, 'manage')
  return signed.ok ? show(c, signed, { kind: 'stored' }) : refusePage(c, signed.code)
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
  const schema = z.strictObject({ schedule: schedule(settings.timeZone), locale: z.enum(['vi', 'en']) })
  const checked = check(c, schema, typedSettings(form, view.subscriber))
  if (!checked.ok) {
    if (!isFromBrowser(c)) return checked.response
    const { errors = [] } = (await checked.response.json()) as Problem
    return show(c, signed, { kind: 'refused', form, faults: faultsSaid(errors, localeOf(c)) })
  }
  const choices = await chosenTopics(c, view, form)
  if (!choices) return problem(c, 'unknown_topic')
  const newsroom = newsroomOf(c.env, settings)
  const followed = await newsroom.follow(
    choices.filter((choice) => choice.exists).map(({ topic }) => topic),
    null,
    signed.shard,
  )
  if (!followed.ok) return refuse(c, followed)
  const change = { ...checked.value, paused: form.get('paused') === 'true' }
  const consent = isTicked(form, 'consent') ? await consentNow(c, localeOf(c)) : null
  const { seq } = followed.value
  const isChanged = await signed.mailroom.change(id, version, change, choices, seq, consent)
  return isChanged ? show(c, signed, { kind: 'saved' }) : refusePage(c, 'not_found')
})

/** What a form says, and of what it does not say what is so by now; a box that is not ticked is not in it. */
function typedSettings(form: URLSearchParams, { schedule: stored, locale }: ManageView['subscriber']) {
  const saysQuiet = form.has('quietFrom') || form.has('quietUntil')
  return {
    schedule: { ...stored, quiet: saysQuiet ? null : stored.quiet, days: 'all', ...scheduleFields(form) },
    locale: form.get('locale') ?? locale,
  }
}

/** The topics that a form chooses: public ones, and any that the person follows already; null if there is another. */
async function chosenTopics(c: HttpContext, { subscriptions }: ManageView, form: URLSearchParams) {
  const topics = new Map(
    (await newsroomOf(c.env, c.get('settings')).listTopics()).map((topic) => [topic.id, topic]),
  )
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

/** What the page shows: what is stored, or a form that was refused as it was filled in. */
type Shown = { kind: 'stored' | 'saved' } | { kind: 'refused'; form: URLSearchParams; faults: string[] }

async function show(c: HttpContext, { mailroom, token }: Signed, shown: Shown): Promise<Response> {
  const settings = c.get('settings')
  const view = await mailroom.manage(token.id, token.version)
  if (!view) return refusePage(c, 'not_found')
  const key = await signingKeyOf(c.env, settings)
  const { subscriber, subscriptions, asksConsent } = view
  const history = (await mailroom.history(token.id, token.version)) ?? []
  const lang = `lang=${localeOf(c)}`
  const mine = (path: string) => `/subscriptions/${path}?token=${signToken(token, key)}&${lang}`
  const isOffered = ({ id, visibility }: Topic) =>
    visibility === 'public' && !subscriptions.some(({ topic }) => topic === id)
  const offered = (await newsroomOf(c.env, settings).listTopics()).filter(isOffered)
  const topics = [
    ...subscriptions.map(({ topic, topicName, lane, updates }) => ({
      id: topic,
      name: topicName,
      isFollowed: true,
      urgent: lane === 'urgent',
      updates,
    })),
    ...offered.map(({ id, name }) => ({ id, name, isFollowed: false, urgent: false, updates: false })),
  ]
  const stored = {
    topics,
    schedule: subscriber.schedule,
    chosenLocale: subscriber.locale,
    isPaused: subscriber.status === 'paused',
  }
  const unsubscribe = signToken({ purpose: 'unsubscribe', id: token.id, version: 0, expiresAt: null }, key)
  const page = (
    <ManagePage
      locale={localeOf(c)}
      {...(shown.kind === 'refused' ? filledIn(stored, shown.form) : stored)}
      isSaved={shown.kind === 'saved'}
      faults={shown.kind === 'refused' ? shown.faults : []}
      channel={subscriber.channel}
      asksConsent={asksConsent}
      state={stateOf(subscriber, localeOf(c))}
      history={history}
      links={{
        erase: mine('erase'),
        renew: mine('renew'),
        export: mine('export'),
        unsubscribe: `/unsubscribe?token=${unsubscribe}&${lang}`,
        secrets: subscriber.channel === 'webhook' ? mine('secrets') : null,
        move: subscriber.channel === 'email' ? mine('address') : null,
      }}
    />
  )
  return renderPage(c, page, MESSAGES[localeOf(c)].manageTitle, shown.kind === 'refused' ? 400 : 200)
}

type FormShown = Pick<ManageProps, 'topics' | 'schedule' | 'chosenLocale' | 'isPaused'>

/** The form as somebody filled it in, whatever is wrong with it. */
function filledIn({ topics, schedule: stored, chosenLocale }: FormShown, form: URLSearchParams): FormShown {
  const isNamed = (field: string, id: string) => form.getAll(field).includes(id)
  const cadence = (['immediate', 'hourly', 'daily', 'weekly'] as const).find(
    (one) => one === form.get('cadence'),
  )
  const locale = form.get('locale')
  return {
    topics: topics.map(({ id, name }) => ({
      id,
      name,
      isFollowed: isNamed('topics', id),
      urgent: isNamed('urgent', id),
      updates: isNamed('updates', id),
    })),
    schedule: {
      cadence: cadence ?? stored.cadence,
      at: form.get('at') ?? stored.at,
      weekday: Number(form.get('weekday') ?? stored.weekday),
      timezone: stored.timezone,
      quiet: [form.get('quietFrom') ?? '', form.get('quietUntil') ?? ''],
      days: form.get('days') === 'working' ? 'working' : 'all',
    },
    chosenLocale: locale === 'vi' || locale === 'en' ? locale : chosenLocale,
    isPaused: form.get('paused') === 'true',
  }
}

/** What a person has to know of where they are told; null where all is well. */
function stateOf(
  { status, failingSince, schedule }: ManageView['subscriber'],
  locale: Locale,
): string | null {
  const t = MESSAGES[locale]
  if (status === 'disabled') return t.stateDisabled
  if (status === 'unsubscribed') return t.stateUnsubscribed
  return failingSince === null ? null : t.stateFailing(formatTime(failingSince, locale, schedule.timezone))
}
