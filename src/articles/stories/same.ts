import { isColumn } from './columns.ts'
import { contradiction } from './contradictions.ts'
import { hintsAgainst } from './hints.ts'
import { type Likeness, likeness } from './likeness.ts'
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
const MIN_SHINGLES = 20
/** What stands in both is boilerplate sooner than a copy the longer the time between; a column is a copy only as a whole. */
const COPY_WITHIN_MS = 10 * DAY_MS
const COPIED_AS_A_WHOLE = 0.85
/** Papers report a piece of news by themselves within so long. */
const REPORT_WITHIN_MS = 1.5 * DAY_MS

/** Weights of likeness, fitted by logistic regression to labelled pairs (docs/stories.md), rounded. */
const HEADS = 3.3
const MOST = 0.5
const LEAST = 1
const NAMES = 1.2
const FIGURES = 1.6
const HINT = -1.6
const DAY = -1.5
const ENOUGH = 1.75
/** Beyond these names and figures tell no more: a person is in many news of a day. */
const MAX_NAMES = 2.5
const MAX_FIGURES = 2
const LEAST_HEADS = 0.12

/** Judges two articles by their sketches; the order of the two does not matter. */
export function isSame(a: Sketch, b: Sketch): Sameness {
  const like = likeness(a, b)
  const apartMs = Math.abs(a.at - b.at)
  const score = likenessScore(like) + DAY * (apartMs / DAY_MS) + HINT * hintsAgainst(a, b)
  const not = (why: string): Sameness => ({ same: false, why, score })
  const isSeries = isColumn(a.title.words) || isColumn(b.title.words)
  const copied = isSeries || apartMs > COPY_WITHIN_MS ? COPIED_AS_A_WHOLE : COPIED
  const isCopy = like.copied >= copied && Math.min(a.shingles.count, b.shingles.count) >= MIN_SHINGLES
  if (isSeries && (!isCopy || apartMs > DAY_MS / 2)) return not('column')
  if (!isCopy && a.source === b.source) return not('of one source')
  if (!isCopy && (apartMs > REPORT_WITHIN_MS || score < ENOUGH || like.heads < LEAST_HEADS))
    return not('unlike')
  const against = contradiction(a, b)
  if (against !== null) return not(against)
  return { same: true, why: isCopy ? 'copy' : 'report', score: score + (isCopy ? like.copied : 0) }
}

function likenessScore({ heads, most, least, names, figures }: Likeness): number {
  return (
    HEADS * heads +
    MOST * most +
    LEAST * least +
    NAMES * Math.min(names, MAX_NAMES) +
    FIGURES * Math.min(figures, MAX_FIGURES)
  )
}
