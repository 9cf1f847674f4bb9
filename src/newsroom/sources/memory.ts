import type { FeedTiming } from '../../feeds/read/feed.ts'
import type { DayOrder } from '../../text/dates/parse.ts'
import type { MovedMemory } from '../asking/moved.ts'
import type { Fault } from '../health/faults.ts'
import type { WaitReason } from '../timing/wait.ts'

/** What polls of a source leave behind for the next ones. Times in ms since 1970 UTC. */
export interface Memory {
  /** When it was last read, or found unchanged, by a poll or an ingest. */
  goodAt: number | null
  /** When it last answered with a body instead of 304. */
  bodyAt: number | null
  /** When it was last fed by an ingest. */
  ingestedAt: number | null
  /** When the first of the failures in a row happened. */
  failingSince: number | null
  /** Since when it could not be asked at all: held host, robots.txt. */
  waitingSince: number | null
  /** The address whose answer gave the validators. */
  validatorsFrom: string | null
  /** When its newest items appeared, newest first: its rhythm. */
  newsAt: number[]
  /** Hashes of the keys of the last document's newest items, by which a gap is seen. */
  newest: string[]
  /** When the newest of them was published; null where none says. */
  newestPublished: number | null
  /** The page that the last document said it is of. */
  link: string | null
  /** The beginning of the paths of all its items, such as `/kinh-te/`; null where they have none in common. */
  section: string | null
  /** Polls in a row that found a document without items where there had been some. */
  emptyPolls: number
  /** How often the last document asks to be read. */
  timing: FeedTiming | null
  dayOrder: DayOrder | null
  moved: MovedMemory | null
  gap: Gap | null
  /** Articles in a row whose pages could not be read when they were new. */
  unreadPages: number
  /** Documents of a sitemap index, in its order. */
  children: ChildDocument[]
  /** What is wrong with it now. */
  faults: Fault[]
  /** What was odd in the last document, in English. */
  warnings: string[]
  /** When its server said that it is gone for good. */
  retiredAt: number | null
  /** Why its next poll is when it is. */
  why: WaitReason | null
}

/** News that came and left the document between two polls. */
export interface Gap {
  /** Published after this, */
  from: number
  /** and missed at the poll of this time. */
  until: number
  /** When it is looked for elsewhere; null once that was done, and not all was found. */
  nextAt: number | null
  attempts: number
}

/** One document of a sitemap index. */
export interface ChildDocument {
  url: string
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  readAt: number | null
  /** It stood in the index when the source was new: what is older than that alerts nobody at its first reading. */
  isBaseline: boolean
}

export const BLANK_MEMORY: Memory = {
  goodAt: null,
  bodyAt: null,
  ingestedAt: null,
  failingSince: null,
  waitingSince: null,
  validatorsFrom: null,
  newsAt: [],
  newest: [],
  newestPublished: null,
  link: null,
  section: null,
  emptyPolls: 0,
  timing: null,
  dayOrder: null,
  moved: null,
  gap: null,
  unreadPages: 0,
  children: [],
  faults: [],
  warnings: [],
  retiredAt: null,
  why: null,
}

/** The memory of a row; one of an earlier version lacks what it did not know. */
export function parseMemory(json: string | null): Memory {
  return json === null ? BLANK_MEMORY : { ...BLANK_MEMORY, ...(JSON.parse(json) as Partial<Memory>) }
}
