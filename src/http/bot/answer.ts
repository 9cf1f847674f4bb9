import type { Schedule } from '../../mailroom/schedule/schedule.ts'
import { type Locale, MESSAGES } from '../../web/messages/messages.ts'
import type { NamedTopic } from './find-topic.ts'

/** What became of what somebody wrote. */
export type Done =
  | { kind: 'help'; topics: readonly NamedTopic[] }
  | { kind: 'which'; topics: readonly NamedTopic[] }
  | { kind: 'unknown'; wanted: string; nearest: readonly NamedTopic[]; topics: readonly NamedTopic[] }
  /** `isResumed`: sending was paused until then. */
  | { kind: 'followed'; name: string; isNew: boolean; isResumed: boolean; schedule: Told }
  | { kind: 'not_followed'; wanted: string }
  | { kind: 'stopped'; name: string | null }
  | { kind: 'status'; topics: readonly string[]; isPaused: boolean; schedule: Told }

/** What is said of when news leaves; null for who never followed anything. */
type Told = Pick<Schedule, 'cadence' | 'at' | 'weekday'> | null

/** Topics that an answer lists, and the UTF-16 units that their lines may have: an answer fits into every chat. */
const MAX_LISTED = 10
const MAX_LIST = 600
/** Of a person's own words said back, and of a name. */
const MAX_SAID = 100

/** The answer's lines; a null locale says it in both languages, and lists topics once. */
export function answerLines(done: Done, locale: Locale | null): string[] {
  if (locale !== null) return linesIn(locale, done)
  const again = 'topics' in done ? { ...done, topics: [] } : done
  return [...linesIn('vi', done), '', ...linesIn('en', again)]
}

function linesIn(locale: Locale, done: Done): string[] {
  const t = MESSAGES[locale]
  switch (done.kind) {
    case 'help':
      return [t.botIntro, ...t.botCommands, t.botConsent, ...listed(done.topics, locale)]
    case 'which':
      return [t.botWhichTopic, ...listed(done.topics, locale)]
    case 'unknown': {
      const unknown = t.botUnknownTopic(cut(done.wanted))
      return done.nearest.length > 0
        ? [unknown, t.botNearest, ...topicLines(done.nearest, locale)]
        : [unknown, ...listed(done.topics, locale)]
    }
    case 'followed': {
      const name = cut(done.name)
      return [
        done.isNew ? t.botFollowed(name) : t.botFollowedAlready(name),
        ...(done.isResumed ? [t.botResumed] : []),
        ...(done.isNew || done.isResumed ? whenSaid(done.schedule, locale) : []),
        ...(done.isNew ? [t.botConsent] : []),
        t.botHowToStop,
      ]
    }
    case 'not_followed':
      return [t.botNotFollowed(cut(done.wanted)), t.botHowToStop]
    case 'stopped':
      return [done.name === null ? t.botStopped : t.botStoppedOne(cut(done.name))]
    case 'status':
      return done.topics.length === 0
        ? [t.botFollowsNothing]
        : [
            t.botFollows,
            ...listOf(
              done.topics.map((name) => `• ${cut(name)}`),
              locale,
            ),
            ...(done.isPaused ? [t.botPaused] : whenSaid(done.schedule, locale)),
          ]
  }
}

function whenSaid(schedule: Told, locale: Locale): string[] {
  if (!schedule) return []
  const { cadence, at, weekday } = schedule
  const { botWhen, weekdays } = MESSAGES[locale]
  return [botWhen[cadence](at, weekdays[weekday - 1] ?? '')]
}

function listed(topics: readonly NamedTopic[], locale: Locale): string[] {
  return topics.length === 0 ? [] : [MESSAGES[locale].botTopics, ...topicLines(topics, locale)]
}

function topicLines(topics: readonly NamedTopic[], locale: Locale): string[] {
  return listOf(
    topics.map(({ id, name }) => MESSAGES[locale].botTopic(cut(name), id)),
    locale,
  )
}

/** The first lines, and how many more there are. */
function listOf(lines: readonly string[], locale: Locale): string[] {
  let shown = Math.min(lines.length, MAX_LISTED)
  while (shown > 1 && lines.slice(0, shown).join('\n').length > MAX_LIST) shown -= 1
  const left = lines.length - shown
  return [...lines.slice(0, shown), ...(left > 0 ? [MESSAGES[locale].botMoreTopics(left)] : [])]
}

function cut(text: string): string {
  return text.length > MAX_SAID ? `${text.slice(0, MAX_SAID - 1).toWellFormed()}…` : text
}
