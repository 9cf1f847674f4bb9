import type { Token } from '../../text/tokens.ts'
import { keptDays, keptFigures, keptNames, rounded } from './anchors.ts'
import { type Figure, figuresOf } from './figures.ts'
import { happeningsOf } from './happenings.ts'
import { type Span, spanOf } from './hours.ts'
import { type Name, namesOf } from './names.ts'
import { type Lexicon, lexicon, type Words, wordsOf } from './phrases.ts'
import { type Shingles, shinglesOf } from './shingles.ts'

/** What stories are told apart by. Times in ms since 1970 UTC; `documents` are their ids. */
export interface StoryText {
  hash: string
  source: string
  title: string
  lead: string
  body: string
  published: number | null
  firstSeen: number
  documents: readonly string[]
}

/** What is kept of a text for that: JSON of at most 2 KB. */
export interface Sketch {
  source: string
  /** When it was published, as far as that is known; else first seen. */
  at: number
  /** Whether its words have marks: without, names that differ in marks alone are the same. */
  marked: boolean
  title: Part
  lead: Part
  /** Whether its title asks something or quotes somebody, and may not tell what happened. */
  voiced: boolean
  /** The names, figures and days of the whole text (anchors.ts). */
  named: string
  counted: string
  dated: string
  documents: readonly string[]
  shingles: Shingles
  /** When title or lead first say that something happened. */
  span: Span | null
}

/**
 * A title, or a lead (its words go on with the body's first): words without marks, those of names with a capital; `kind:name` in normal form; `unit:value` or
 * `unit/of:value`, with `#` before a label's; days.
 */
export interface Part {
  words: string
  names: readonly string[]
  figures: readonly string[]
  days: readonly string[]
  /** What happens (happenings.ts). */
  happenings: string
}

/** Text that is looked at, in UTF-16 units: what is longer is a collection. */
const MAX_TEXT = 12_000
const MAX_TITLE = 400
const MAX_LEAD = 600
/** Kept of it, in characters and pieces. */
const TITLE_LENGTH = 180
const TEXT_LENGTH = 560
const MAX_WORD = 20
const NAMES_LENGTH = 130
const MAX_FIGURES = 8
const MAX_UNIT = 12
const MAX_DAYS = 4
const MAX_DOCUMENTS = 6
const MAX_HAPPENINGS = 16
const DOCUMENT_LENGTH = 24

/** `Vì sao …?`, `Bí thư tỉnh: "…"`. */
const VOICED = /\?|: ?["'“‘]/
const TODAY = lexicon('hôm nay, sáng nay, trưa nay, chiều nay, tối nay, đêm nay')
const YESTERDAY = lexicon('hôm qua, sáng qua, trưa qua, chiều qua, tối qua, đêm qua')
const DAY_MS = 86_400_000
const VIETNAM_MS = 7 * 3_600_000

/** The sketch of an article. Linear in its texts, of which 12,000 characters count. */
export function sketchOf(article: StoryText): Sketch {
  const title = read(article.title.slice(0, MAX_TITLE))
  const first = article.lead.trim() === '' ? article.body : article.lead
  const lead = read(first.slice(0, MAX_LEAD))
  const text = read(`${article.lead}\n${article.body}`.slice(0, MAX_TEXT))
  const all = [title, text]
  return {
    source: article.source,
    at: article.published ?? article.firstSeen,
    marked: all.some(({ marked }) => marked),
    title: part(title, TITLE_LENGTH),
    voiced: VOICED.test(article.title.slice(0, MAX_TITLE)),
    lead: { ...part(lead, 0), words: within(shownWords(text.tokens, text.names), TEXT_LENGTH).join(' ') },
    named: keptNames(all.flatMap(({ names }) => names)),
    counted: keptFigures(all.flatMap(({ figures }) => figures)),
    dated: keptDays([
      ...all.flatMap(({ days, terms }) => [...days, ...terms]),
      ...sameDays(all, article.published),
    ]),
    documents: [...new Set(article.documents.map((id) => id.slice(0, DOCUMENT_LENGTH)))].slice(
      0,
      MAX_DOCUMENTS,
    ),
    shingles: shinglesOf(text.tokens.map(({ bare }) => bare)),
    span:
      article.published === null
        ? null
        : (spanOf(title, article.published) ?? spanOf(lead, article.published)),
  }
}

/** Title and lead in one. */
export function headOf({ title, lead }: Sketch): Part {
  return {
    words: `${title.words} ${lead.words}`,
    names: [...title.names, ...lead.names],
    figures: [...title.figures, ...lead.figures],
    days: [...title.days, ...lead.days],
    happenings: title.happenings + lead.happenings,
  }
}

/** Words below which a text is a title, and what it leaves out says nothing. */
const FEW_WORDS = 25

export function isText({ title, lead }: Sketch): boolean {
  let count = 0
  for (const { words } of [title, lead]) {
    for (let at = 0; at >= 0 && count < FEW_WORDS; count += 1) at = words.indexOf(' ', at) + 1 || -1
  }
  return count >= FEW_WORDS
}

/** A sketch that was kept as JSON. What an earlier version kept says neither what happens, nor when, nor who speaks. */
export function keptSketch(json: string): Sketch {
  const kept = JSON.parse(json) as Sketch
  if (kept.span !== undefined) return kept
  const part = (of: Part): Part => ({ ...of, happenings: '' })
  return {
    ...kept,
    title: part(kept.title),
    lead: part(kept.lead),
    voiced: false,
    span: null,
  }
}

/** Days that a text names by that of its publication: `sáng nay`, `tối qua`. */
function sameDays(parts: readonly Words[], published: number | null): string[] {
  if (published === null) return []
  return [
    ...(parts.some((words) => has(TODAY, words)) ? [dayOfTime(published)] : []),
    ...(parts.some((words) => has(YESTERDAY, words)) ? [dayOfTime(published - DAY_MS)] : []),
  ]
}

function has(phrases: Lexicon, words: Words): boolean {
  return words.tokens.some((_, at) => phrases.at(words, at, at + 2))
}

/** `11-19` in Vietnam, whose clocks are never changed. */
function dayOfTime(time: number): string {
  const local = new Date(time + VIETNAM_MS)
  return `${local.getUTCMonth() + 1}-${local.getUTCDate()}`
}

function read(text: string) {
  const words = wordsOf(text)
  return { ...words, names: namesOf(words), ...figuresOf(words), happenings: happeningsOf(words) }
}

function part({ tokens, names, figures, days, happenings }: ReturnType<typeof read>, length: number): Part {
  return {
    words: within(shownWords(tokens, names), length).join(' '),
    names: within(
      new Set(names.map(({ kind, words }) => `${kind}:${words.join(' ').slice(0, 40)}`)),
      NAMES_LENGTH,
    ),
    figures: [...new Set(figures.map(shown))].slice(0, MAX_FIGURES),
    days: [...new Set(days)].slice(0, MAX_DAYS),
    happenings: happenings.slice(0, MAX_HAPPENINGS),
  }
}

/** The first pieces that fit into a length together. */
function within(pieces: Iterable<string>, length: number): string[] {
  const kept: string[] = []
  let left = length
  for (const piece of pieces) {
    left -= piece.length + 1
    if (left < 0) break
    kept.push(piece)
  }
  return kept
}

function shownWords(tokens: readonly Token[], names: readonly Name[]): string[] {
  const words = tokens.map(({ bare }) => bare.slice(0, MAX_WORD))
  for (const { from, to, kind } of names) {
    if (kind === 'acronym') continue
    for (let at = from; at < to; at += 1)
      words[at] = (words[at] ?? '').replace(/^\p{L}/u, (letter) => letter.toUpperCase())
  }
  return words
}

/** A figure under what it counts or measures, so that two texts' figures of one thing can be compared. */
function shown({ unit, of, value, isLabel }: Figure): string {
  return `${isLabel ? '#' : ''}${unit.slice(0, MAX_UNIT)}${of && `/${of.slice(0, MAX_UNIT)}`}:${rounded(value)}`
}
