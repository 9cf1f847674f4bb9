import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentsOf } from '../../src/articles/documents.ts'
import { type Sketch, sketchOf } from '../../src/articles/stories/sketch.ts'
import { numberOf } from '../../src/text/documents/document.ts'
import { parseLines } from '../relevance/samples.ts'

/** An article of our own writing, as a feed, a list page (title alone) or a page gives it. */
export interface Told {
  title: string
  lead: string
  body: string
  source: string
  /** RFC 3339. */
  published: string
}

/** Two articles, and whether a careful editor would say that they tell one piece of news. */
export interface Pair {
  a: Told
  b: Told
  same: boolean
  /** What the case is about, in a word. */
  kind: string
}

/**
 * Parts by four writers. Rules were made by `tuned`; `heldout`, then `fresh` were scored first and then looked at, too;
 * `unseen` is only measured.
 */
export const PARTS = ['tuned', 'heldout', 'fresh', 'unseen'] as const
export type PairPart = (typeof PARTS)[number]

/** The labelled pairs of a part; empty when there are none. */
export function readPairs(part: PairPart): Pair[] {
  const file = join(import.meta.dirname, `${part}.jsonl`)
  return existsSync(file) ? parseLines<Pair>(readFileSync(file, 'utf8')) : []
}

/** The sketch by which an article's story is decided. */
export function sketchOfTold(told: Told): Sketch {
  const { title, lead, body, source } = told
  const published = new Date(told.published).getTime()
  const documents = documentsOf(told).flatMap(({ id, number, ambiguous }) =>
    number === null || ambiguous ? [] : numberOf(id),
  )
  return sketchOf({ hash: title, source, title, lead, body, published, firstSeen: published, documents })
}
