import { isColumn } from './columns.ts'
import { contradiction } from './contradictions.ts'
import { hintsAgainst } from './hints.ts'
import { type Likeness, likeness } from './likeness.ts'
import { isProgress } from './progress.ts'
import type { Sketch } from './sketch.ts'

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

/** Weights of likeness: a logistic regression over labelled pairs (docs/stories.md), rounded. */
const HEADS = 5
const TITLES = 0.5
const MOST = 0.5
const LEAST = 0.8
const NAMES = 1.3
const FIGURES = 2.4
const SAME_DAY = 1.2
const SITE = 0.9
const HINT = -2.2
const DAY = -2.5
const ENOUGH = 1.8
/** Beyond these, names and figures tell no more: a person is in several news of a day. */
const MAX_NAMES = 2.2
const MAX_FIGURES = 2
/** Whatever names and figures they share, articles on the same news have some words in common, or one's title in the other. */
const LEAST_HEADS = 0.13
const LEAST_AT_A_SITE = 0.05
const LEAST_TITLE = 0.35
/** The same figures beside the same names are seldom chance, whatever the words. */
const TELLING = 0.5
const LEAST_BESIDE_ANCHORS = 0.03
/** A title of two or three words is no news, whoever has it, too. */
const SMALL = 2.5

/** Judges two articles by their sketches; the order of the two does not matter. */
export function isSame(a: Sketch, b: Sketch): Sameness {
  const like = likeness(a, b)
  const apartMs = Math.abs(a.at - b.at)
  const likely = likenessScore(like) + DAY * (apartMs / DAY_MS)
  // Most candidates are nothing of the kind: what speaks against them need not be looked for.
  if (likely < ENOUGH && like.copied < COPIED) return { same: false, why: 'unlike', score: likely }
  const hints = hintsAgainst(a, b, like.names >= TELLING)
  const score = likely + HINT * hints
  const not = (why: string): Sameness => ({ same: false, why, score })
  const isSeries = isColumn(a.title.words.toLowerCase()) || isColumn(b.title.words.toLowerCase())
  const copied = isSeries || hints > 0 || apartMs > COPY_WITHIN_MS ? COPIED_AS_A_WHOLE : COPIED
  const isCopy =
    like.copied >= copied &&
    Math.min(a.shingles.count, b.shingles.count) >= MIN_SHINGLES &&
    (apartMs <= DAY_MS || like.titles >= LEAST_OF_LATER_COPY) &&
    (a.source !== b.source || like.most >= LEAST_OF_OWN_COPY)
  if (isSeries && !isOfOneDay(like, isCopy, apartMs)) return not('column')
  const goesOn = !isCopy && isProgress(a, b, like)
  if (!isCopy && !goesOn && a.source === b.source) return not('of one source')
  if (!isCopy && (apartMs > REPORT_WITHIN_MS || score < ENOUGH || !haveWordsInCommon(like)))
    return not('unlike')
  const against = contradiction(a, b, isCopy, goesOn)
  if (against !== null) return not(against)
  return { same: true, why: isCopy ? 'copy' : 'report', score: score + (isCopy ? like.copied : 0) }
}

/** Whether two articles cannot tell one piece of news, however they came to be taken for it. */
export function contradict(a: Sketch, b: Sketch): boolean {
  const like = likeness(a, b)
  const isCopy = like.copied >= COPIED
  return contradiction(a, b, isCopy, !isCopy && isProgress(a, b, like)) !== null
}

/** Of a column, what two papers write on one day with the same figures is one piece of news, and so is a copy. */
function isOfOneDay({ titles, figures, day }: Likeness, isCopy: boolean, apartMs: number): boolean {
  return apartMs <= DAY_MS / 2 && (isCopy || (day && (figures >= 1 || (titles > 0.9 && figures >= TELLING))))
}

function haveWordsInCommon({ heads, size, least, names, figures, site }: Likeness): boolean {
  const floor = site
    ? LEAST_AT_A_SITE
    : names >= TELLING && figures >= TELLING
      ? LEAST_BESIDE_ANCHORS
      : LEAST_HEADS
  if (size < SMALL && names + figures < TELLING) return false
  return heads >= floor || least >= LEAST_TITLE
}

function likenessScore({ heads, titles, most, least, names, figures, day, site }: Likeness): number {
  return (
    HEADS * heads +
    TITLES * titles +
    MOST * most +
    LEAST * least +
    NAMES * Math.min(names, MAX_NAMES) +
    FIGURES * Math.min(figures, MAX_FIGURES) +
    SAME_DAY * Number(day) +
    SITE * Number(site)
  )
}
