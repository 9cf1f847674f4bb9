import { isNoticed, stopsNews } from '../../../newsroom/health/faults.ts'
import type { HubAlarm } from '../../../newsroom/health/hub-alarm.ts'
import type { ConceptAlarm, TopicAlarm } from '../../../newsroom/health/topic-alarms.ts'
import type { SourceState } from '../../../newsroom/sources/source-rows.ts'
import { type Locale, MESSAGES, sentenceIn } from '../../../web/messages/messages.ts'
import type { ShownAlarm } from '../../../web/pages/admin/overview.tsx'
import type { Health, HealthCode } from '../../health.ts'
import { hasNeverHadNews, isNeverRead, shownError, shownFault } from './source.ts'

/** Of these the alarms that they count are shown. */
type Counting = 'sources_failing' | 'topics_broken'
type Told = Exclude<HealthCode, Counting>

/** All that is wrong, what readers notice first. `now` in ms since 1970 UTC. */
export function shownAlarms(
  { reasons, newsroom, mailAlarm }: Health,
  sources: readonly SourceState[],
  { locale, now, hasContact }: { locale: Locale; now: number; hasContact: boolean },
): ShownAlarm[] {
  const alarms = [
    ...reasons.flatMap((reason) =>
      isTold(reason.code) ? whole(reason.code, sentenceIn(reason, locale), locale) : [],
    ),
    ...(mailAlarm && !reasons.some(({ code }) => code === 'mail_not_sent')
      ? [{ ...whole('mail_not_sent', '', locale), isNoticed: false }]
      : []),
    ...newsroom.topicAlarms.map((alarm) => ofTopic(alarm, locale)),
    ...(hasContact ? [] : [ofContact(locale)]),
    ...(newsroom.hubAlarm ? [ofHub(newsroom.hubAlarm, locale)] : []),
    ...sources.flatMap((state) => ofSource(state, locale, now)),
  ]
  return [...alarms.filter(({ isNoticed }) => isNoticed), ...alarms.filter(({ isNoticed }) => !isNoticed)]
}

function isTold(code: HealthCode): code is Told {
  return code !== 'sources_failing' && code !== 'topics_broken'
}

/** `said` is what /health says of it, with figures. */
function whole(code: Told, said: string, locale: Locale): ShownAlarm {
  const texts: Readonly<Record<Told, { title: string; text: string; todo: string }>> =
    MESSAGES[locale].operatorOverview.reasons
  const { title, text, todo } = texts[code]
  const isFigure = code === 'deliveries_late' || code === 'transport_failing'
  return {
    section: code,
    title,
    text: isFigure ? `${said} ${text}` : text,
    todo,
    mend: mendOf(code, locale),
    since: null,
    isNoticed: true,
  }
}

function mendOf(code: Told, locale: Locale): ShownAlarm['mend'] {
  if (code === 'restore_needed') return 'restore'
  if (code !== 'deliveries_late') return null
  return { href: '/admin/deliveries?status=due', name: MESSAGES[locale].operatorOverview.seeDue }
}

function ofTopic(alarm: TopicAlarm | ConceptAlarm, locale: Locale): ShownAlarm {
  const t = MESSAGES[locale].operatorOverview
  const text = sentenceIn(alarm, locale)
  if (alarm.code === 'concept_broken')
    return {
      section: 'topics_broken',
      title: t.conceptBroken(alarm.concept),
      text,
      todo: t.conceptBrokenTodo,
      mend: { href: `/admin/concepts/${alarm.concept}`, name: t.seeConcept },
      since: null,
      isNoticed: false,
    }
  return {
    section: 'topics_broken',
    title: t.topicBroken(alarm.name ?? alarm.topic),
    text,
    todo: t.topicBrokenTodo,
    mend: { href: `/admin/topics/${alarm.topic}`, name: t.seeTopic },
    since: null,
    isNoticed: true,
  }
}

/** Readers are to be told whom they can write to (Law No. 91/2025/QH15). */
function ofContact(locale: Locale): ShownAlarm {
  const { noContact, noContactText, noContactTodo } = MESSAGES[locale].operatorOverview
  return {
    section: 'No contact address',
    title: noContact,
    text: noContactText,
    todo: noContactTodo,
    mend: null,
    since: null,
    isNoticed: false,
  }
}

function ofHub(alarm: HubAlarm, locale: Locale): ShownAlarm {
  const t = MESSAGES[locale].operatorOverview
  return {
    section: 'hub_failing',
    title: t.hubFailing,
    text: sentenceIn(alarm, locale),
    todo: t.hubFailingTodo,
    mend: null,
    since: Date.parse(alarm.since),
    isNoticed: false,
  }
}

function ofSource(state: SourceState, locale: Locale, now: number): ShownAlarm[] {
  const { source, memory } = state
  if (!source.enabled) return []
  const t = MESSAGES[locale].operatorOverview
  const mend = { href: `/admin/sources/${source.id}`, name: t.seeSource }
  if (hasNeverHadNews(state)) {
    const { neverHad: text, neverHadTodo: todo } = MESSAGES[locale].operatorSources
    return [{ section: 'emptied', title: source.name, text, todo, mend, since: null, isNoticed: false }]
  }
  const isUnread = isNeverRead(state)
  const alarms = memory.faults.map((fault) => {
    const { text, advice, since } = shownFault(fault, locale)
    return {
      section: fault.code,
      title: source.name,
      text: isUnread && stopsNews(fault.code) ? `${t.neverRead} ${text}` : text,
      todo: advice,
      mend,
      since,
      isNoticed: isNoticed(fault, now),
    }
  })
  if (!isUnread || memory.faults.some(({ code }) => stopsNews(code))) return alarms
  // One poll that failed makes no fault yet; but here somebody has just set up what brings nothing.
  const error = shownError(state, locale)
  const text = [t.neverRead, error?.text].filter(Boolean).join(' ')
  const todo = error?.advice ?? MESSAGES[locale].operatorPolls.advice.server
  return [
    ...alarms,
    { section: 'failing', title: source.name, text, todo, mend, since: null, isNoticed: false },
  ]
}
