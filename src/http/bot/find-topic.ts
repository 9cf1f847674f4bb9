import { withFewMarks, withoutMarks } from '../../text/marks.ts'

export interface NamedTopic {
  id: string
  name: string
}

export type FoundTopic = { ok: true; topic: NamedTopic } | { ok: false; nearest: NamedTopic[] }

/** More than these are no help. */
const MAX_NEAREST = 3

/**
 * The topic of that id or name; marks may be missing where only one topic is then called so. Else the nearest ones, by
 * the syllables that they share.
 */
export function findTopic(wanted: string, topics: readonly NamedTopic[]): FoundTopic {
  const marked = markedKey(wanted)
  const exact = topics.find(({ id, name }) => id === marked || markedKey(name) === marked)
  if (exact) return { ok: true, topic: exact }
  const bare = bareKey(wanted)
  const called = topics.filter(({ id, name }) => bareKey(name) === bare || bareKey(id) === bare)
  const [only] = called
  if (only && called.length === 1) return { ok: true, topic: only }
  const syllables = new Set(bare.split(' '))
  const ranked = topics
    .map((topic) => ({ topic, score: likeness(syllables, new Set(bareKey(topic.name).split(' '))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return { ok: false, nearest: ranked.slice(0, MAX_NEAREST).map(({ topic }) => topic) }
}

const markedKey = (text: string) =>
  withFewMarks(text).normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ')

const bareKey = (text: string) =>
  withoutMarks(text)
    .replaceAll(/[\s-]+/g, ' ')
    .trim()

/** What two names share, 0 to 1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((syllable) => b.has(syllable)).length
  return (2 * shared) / (a.size + b.size)
}
