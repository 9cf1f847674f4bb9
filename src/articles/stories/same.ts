import { isColumn } from './columns.ts'
import { contradiction } from './contradictions.ts'
import { type Hints, hintsAgainst } from './hints.ts'
import { type Likeness, likeness } from './likeness.ts'
import { isProgress } from './progress.ts'
import { containment } from './shingles.ts'
import type { Sketch } from './sketch.ts'
import { AGAINST, DAY_APART, ENOUGH, FOR, speaksFor, weighed } from './weights.ts'

/** Whether two articles tell one piece of news, and why, for people who tune it. */
export interface Sameness {
  same: boolean
  why: string
  /** How alike they are: of several stories, the one of the article that is most alike is chosen. */
  score: number
}

const DAY_MS = 86_400_000

/** A copy, cut or whole: how much of the shorter text stands in the longer one, and from how many shingles that is known. */
const COPIED = 0.6
const MIN_SHINGLES = 30
/** A column is a copy only as a whole, and so is what comes long after the other, or has something against it. */
const COPIED_AS_A_WHOLE = 0.85
const COPY_WITHIN_MS = 10 * DAY_MS
/** A day later what is repeated may be the background of news that title and lead tell. */
const LEAST_OF_LATER_COPY = 0.35
/** In one paper what texts share may be what stands on each of its pages: one's title then says nothing of the other text. */
const LEAST_OF_OWN_COPY = 0.3
/** Papers report a piece of news by themselves within so long. */
const REPORT_WITHIN_MS = 1.5 * DAY_MS
/** A title of two or three words is no news, whoever has it, too. */
const SMALL = 2.5
/** What names and figures tell at least that tell of one piece of news. */
const TELLING = 0.5

/** Judges two articles by their sketches; the order of the two does not matter. */
export function isSame(a: Sketch, b: Sketch): Sameness {
  const copied = containment(a.shingles, b.shingles)
  const apartMs = Math.abs(a.at - b.at)
  // Most candidates are of another week: their words need not be looked at.
  if (apartMs > REPORT_WITHIN_MS && copied < COPIED) return { same: false, why: 'unlike', score: 0 }
  const like = likeness(a, b)
  const likely = weighed(speaksFor(like), FOR) + DAY_APART * (apartMs / DAY_MS)
  // Of the others, most are nothing of the kind: what speaks against them need not be looked for.
  if (likely < ENOUGH && copied < COPIED) return { same: false, why: 'unlike', score: likely }
  const hints = hintsAgainst(a, b)
  const score = likely + weighed(hints, AGAINST)
  const not = (why: string): Sameness => ({ same: false, why, score })
  const isSeries = isColumn(a.title.words.toLowerCase()) || isColumn(b.title.words.toLowerCase())
  const isStrict = isSeries || speaksOfOther(hints) || apartMs > COPY_WITHIN_MS
  const isCopy =
    copied >= (isStrict ? COPIED_AS_A_WHOLE : COPIED) &&
    Math.min(a.shingles.count, b.shingles.count) >= MIN_SHINGLES &&
    (apartMs <= DAY_MS || like.titles >= LEAST_OF_LATER_COPY) &&
    (a.source !== b.source || like.most >= LEAST_OF_OWN_COPY)
  if (isSeries && !isOfOneDay(like, isCopy, apartMs)) return not('column')
  const goesOn = !isCopy && isProgress(a, b, like)
  if (!isCopy && !goesOn && a.source === b.source) return not('of one source')
  if (!isCopy && (apartMs > REPORT_WITHIN_MS || score < ENOUGH || tellsNothing(like))) return not('unlike')
  const against = contradiction(a, b, isCopy, goesOn)
  if (against !== null) return not(against)
  return { same: true, why: isCopy ? 'copy' : 'report', score: score + (isCopy ? copied : 0) }
}

/**
 * Whether it is for the weights to say of two articles what they are, as of what is no copy, no column and no
 * contradiction.
 */
export function isWeighed(a: Sketch, b: Sketch): boolean {
  const { why } = isSame(a, b)
  return (
    (why === 'report' || why === 'unlike') &&
    Math.abs(a.at - b.at) <= REPORT_WITHIN_MS &&
    a.source !== b.source &&
    contradiction(a, b, false, isProgress(a, b, likeness(a, b))) === null
  )
}

/** Whether two articles cannot tell one piece of news, however they came to be taken for it. */
export function contradict(a: Sketch, b: Sketch): boolean {
  const like = likeness(a, b)
  const isCopy = containment(a.shingles, b.shingles) >= COPIED
  return contradiction(a, b, isCopy, !isCopy && isProgress(a, b, like)) !== null
}

/** Of a column, what two papers write on one day with the same figures is one piece of news, and so is a copy. */
function isOfOneDay({ titles, counted, day }: Likeness, isCopy: boolean, apartMs: number): boolean {
  return apartMs <= DAY_MS / 2 && (isCopy || (day && (counted >= 1 || (titles > 0.9 && counted >= TELLING))))
}

function tellsNothing({ size, named, counted }: Likeness): boolean {
  return size < SMALL && named + counted < TELLING
}

/** Whether a title is about others than the other text, so that what they share may be a form letter's words. */
function speaksOfOther({ lacked, offices, echoes, others }: Hints): boolean {
  return lacked + offices + echoes + others > 0
}
