import { signToken } from '../delivery/links.ts'
import type { ManageView } from '../mailroom/people/own-page-desk.ts'
import { isHourQuiet } from '../mailroom/schedule/quiet.ts'
import type { Topic } from '../topics/topic.ts'
import { type Locale, MESSAGES, sayTime } from '../web/messages/messages.ts'
import { OwnPage, type OwnPageProps } from '../web/pages/own/own-page.tsx'
import type { OwnSettings, TopicBox } from '../web/pages/own/settings-form.tsx'
import type { FieldFaults } from '../web/parts/field-faults.ts'
import { chosenDigest, storedChoice } from './chosen.ts'
import { type HttpContext, localeOf } from './context.ts'
import { newsroomOf, pushKeyOf, signingKeyOf } from './objects.ts'
import { renderPage } from './page.ts'
import { refusePage } from './refuse-page.tsx'
import type { Signed } from './signed.ts'
import { enteredAddress, filledInSchedule } from './subscription-form.ts'
import { whereSaid } from './where-said.ts'

/**
 * What a person's page says: what is stored, with what has just been done; or its form, or the
 * one to move elsewhere, that was refused as it was filled in.
 */
export type Shown =
  | { kind: 'stored'; said: OwnPageProps['said']; remarks?: readonly string[] }
  | { kind: 'refused' | 'unmoved'; form: URLSearchParams; faults: FieldFaults }

/** Answers a person's page. */
export async function answerOwnPage(c: HttpContext, signed: Signed, shown: Shown): Promise<Response> {
  const { mailroom, token } = signed
  const settings = c.get('settings')
  const view = await mailroom.manage(token.id, token.version)
  if (!view) return refusePage(c, 'not_found')
  const locale = localeOf(c)
  const { subscriber, asksConsent, where, nextAt } = view
  const stored = storedSettings(view, await newsroomOf(c.env, settings).listTopics())
  const isRefused = shown.kind !== 'stored'
  const page = (
    <OwnPage
      locale={locale}
      settings={shown.kind === 'refused' ? filledIn(stored, shown.form) : stored}
      said={isRefused ? null : shown.said}
      faults={shown.kind === 'refused' ? shown.faults : {}}
      unmoved={
        shown.kind === 'unmoved' ? { address: enteredAddress(shown.form), faults: shown.faults } : null
      }
      where={whereSaid({ channel: subscriber.channel, where }, locale)}
      nextAt={isRefused || (nextAt ?? 0) <= Date.now() ? null : nextAt}
      remarks={isRefused ? [] : [...(shown.remarks ?? []), ...remarksOn(view, locale)]}
      asksConsent={asksConsent}
      seen={chosenDigest(storedChoice(view))}
      state={stateOf(subscriber, locale)}
      history={(await mailroom.history(token.id, token.version)) ?? []}
      pushKey={subscriber.channel === 'webpush' ? null : await pushKeyOf(c.env, settings)}
      links={linksOf(signed, view, await signingKeyOf(c.env, settings), locale)}
    />
  )
  return renderPage(c, page, MESSAGES[locale].manageTitle, isRefused ? 400 : 200, {
    scripts: ['/own-unsaved.js'],
  })
}

function linksOf(
  { token }: Signed,
  { subscriber: { channel, status } }: ManageView,
  key: string,
  locale: Locale,
): OwnPageProps['links'] {
  const mine = (path: string) => `/subscriptions/${path}?token=${signToken(token, key)}&lang=${locale}`
  const unsubscribe = signToken({ purpose: 'unsubscribe', id: token.id, version: 0, expiresAt: null }, key)
  return {
    save: mine('manage'),
    erase: mine('erase'),
    renew: mine('renew'),
    export: mine('export'),
    unsubscribe: `/unsubscribe?token=${unsubscribe}&lang=${locale}`,
    test: status === 'active' || status === 'paused' ? mine('test') : null,
    secrets: channel === 'webhook' ? mine('secrets') : null,
    move: channel === 'email' ? mine('address') : null,
  }
}

function storedSettings({ subscriber, subscriptions }: ManageView, topics: readonly Topic[]): OwnSettings {
  const known = new Map(topics.map((topic) => [topic.id, topic]))
  const followed = subscriptions.map(({ topic: id, topicName, lane, updates }): TopicBox => {
    const topic = known.get(id)
    const isOwn = topic?.visibility === 'private' && topic.query === topicName
    const query = isOwn ? topic.query : null
    const isPublic = topic?.visibility === 'public'
    return { id, name: topicName, query, isPublic, isFollowed: true, urgent: lane === 'urgent', updates }
  })
  const offered = topics
    .filter(({ id, visibility }) => visibility === 'public' && !followed.some((topic) => topic.id === id))
    .map(({ id, name }): TopicBox => {
      return { id, name, query: null, isPublic: true, isFollowed: false, urgent: false, updates: false }
    })
  return {
    topics: [...followed, ...offered],
    newQuery: '',
    schedule: subscriber.schedule,
    chosenLocale: subscriber.locale,
    isPaused: subscriber.status === 'paused',
  }
}

/** The form as somebody filled it in, whatever is wrong with it. */
function filledIn(
  { topics, schedule: stored, chosenLocale }: OwnSettings,
  form: URLSearchParams,
): OwnSettings {
  const isNamed = (field: string, id: string) => form.getAll(field).includes(id)
  const locale = form.get('locale')
  return {
    topics: topics.map((topic) => ({
      ...topic,
      isFollowed: isNamed('topics', topic.id),
      urgent: isNamed('urgent', topic.id),
      updates: isNamed('updates', topic.id),
    })),
    newQuery: form.get('query') ?? '',
    schedule: filledInSchedule(form, stored),
    chosenLocale: locale === 'vi' || locale === 'en' ? locale : chosenLocale,
    isPaused: form.get('paused') === 'true',
  }
}

/** What somebody should know of what they chose: that they follow nothing, that digests come later than at their hour. */
function remarksOn({ subscriber, subscriptions, asksConsent }: ManageView, locale: Locale): string[] {
  const t = MESSAGES[locale].own
  if (asksConsent) return []
  if (subscriptions.length === 0) return [t.followsNothing]
  if (subscriber.status === 'paused') return [t.isPaused]
  const { at, quiet } = subscriber.schedule
  return quiet && isHourQuiet(subscriber.schedule) ? [t.hourIsQuiet(at, quiet[1])] : []
}

/** What a person has to know of where they are told; null where all is well. */
function stateOf(
  { status, failingSince, schedule }: ManageView['subscriber'],
  locale: Locale,
): string | null {
  const t = MESSAGES[locale]
  if (status === 'disabled') return t.stateDisabled
  if (status === 'unsubscribed') return t.stateUnsubscribed
  return failingSince === null ? null : t.stateFailing(sayTime(failingSince, locale, schedule.timezone))
}
