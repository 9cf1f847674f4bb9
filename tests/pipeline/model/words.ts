import type { NewsEvent } from '../../../src/events.ts'
import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'

/** The things that a run is about: few of each, so that they meet often. */
export const TOPICS = ['cao-toc', 'dat-dai', 'hoc-phi', 'kinh-te-tu-nhan'] as const
export const PEOPLE = ['an@bantin.example', 'binh@bantin.example', 'chi@bantin.example'] as const
export const ARTICLES = 7
const STORIES = 4

export interface Choice {
  topic: number
  urgent: boolean
  updates: boolean
}

/** Where the `seq` lies that a subscription begins behind: what `follow` answers may be older than the shard's mark. */
export type SeqPlace = { at: 'behind the mark'; by: number } | { at: 'mark' } | { at: 'newest' }

/** What comes of an attempt; the transport is what all share, and who is in doubt may have got it. */
export type AttemptEnd = 'sent' | 'endpoint fails' | 'transport fails' | 'in doubt' | 'refused' | 'gone'

/** What may happen to a shard. Numbers that pick something are taken modulo what there is. */
export type Operation =
  /** `again` gives an event anew under another `seq`, as a restored Newsroom may. */
  | { do: 'news'; events: { article: number; topic: number; update: boolean }[]; again: boolean }
  | { do: 'push'; range: 'whole' | 'part' | 'doubled' | 'late' | 'after a gap'; size: number }
  | { do: 'subscribe'; person: number; choices: Choice[]; schedule: Schedule; seq: SeqPlace }
  | { do: 'ask'; person: number; choices: Choice[]; schedule: Schedule }
  | { do: 'confirm'; request: number; seq: SeqPlace }
  | { do: 'follow'; person: number; choice: Choice; seq: SeqPlace }
  | { do: 'unfollow'; person: number; topic: number }
  /** `part`: what of the schedule changes. */
  | {
      do: 'settings'
      person: number
      schedule: Schedule
      part: 'all' | 'at' | 'timezone'
      paused: boolean
    }
  | { do: 'unsubscribe' | 'erase'; person: number }
  | { do: 'tick'; most: number }
  | { do: 'begin'; delivery: number }
  | { do: 'conclude'; delivery: number; end: AttemptEnd }
  | { do: 'send all'; end: AttemptEnd }
  | { do: 'end a run' }
  | { do: 'die' }
  | { do: 'replay'; delivery: number }
  | { do: 'wait'; minutes: number }
  | { do: 'sweep' }

/** How long the channel of these readers knows a repeat. */
export const MEMORY_MS = 3 * 86_400_000

/** A story has several articles. Of the last article's the Newsroom lost sight: each topic gives it another one. */
export function storyOf(article: number, topic: number): string {
  return article === ARTICLES - 1 ? `story-of-${topic}` : `story-${article % STORIES}`
}

export function laneOf(urgent: boolean): Lane {
  return urgent ? 'urgent' : 'scheduled'
}

/** An event with a card that says no more than it must. */
export function eventOf(event: Omit<NewsEvent, 'card'>): NewsEvent {
  const title = `Tin ${event.article}, bản ${event.version}`
  const article = { id: event.article, hash: event.article, url: null, title, author: null, published: null }
  const source = { source: 'bao', sourceName: 'Báo Sông Lam', lead: '', documents: [] }
  const match = { topic: event.topic, topicName: event.topic, score: 1, evidence: [] }
  return { ...event, card: { article: { ...article, ...source }, match } }
}
