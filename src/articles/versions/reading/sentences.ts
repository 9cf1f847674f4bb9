import type { ArticleTexts } from '../../../text/documents/document.ts'
import { findDocumentsIn } from '../../../text/documents/find.ts'
import { toNfc } from '../../../text/nfc.ts'
import { tellsCapitals } from './capitals.ts'
import { isFurniture, withoutDateline } from './furniture.ts'
import type { Piece } from './piece.ts'
import { type DocumentAt, piecesOf } from './pieces.ts'

/** A sentence of one of an article's texts. */
export interface Said {
  field: 'title' | 'lead' | 'body'
  text: string
  pieces: Piece[]
  /** Whether capitals mean names in it. */
  tellsCapitals: boolean
}

/** What is compared: an article's texts cut into sentences, without furniture. */
export interface Cut {
  title: Said
  prose: Said[]
}

/** Characters that are compared of a text: more than are kept of one. */
const LONGEST = { title: 1_000, lead: 2_000, body: 12_288 } as const
/** More sentences of one text are no prose. */
const MOST_SENTENCES = 600
/** `2'31"45`: minutes and seconds as sport writes them. */
const SPRINT = /(\d{1,3})['’′](\d{1,2})(?:''|’’|["”″])(\d{0,3})/g
/** `2:06.31`: the same. */
const STOPWATCH = /(?<![\d:.,])(\d{1,2}):([0-5]\d)[.,](\d{2})(?!\d|[:.,]\d)/g
/** A sentence ends before a capital, a digit or a quotation. */
const END = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])/gu
/** An abbreviation ends in a dot as well: `TP. Hồ Chí Minh`, `Th.S. Lan`. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}{1,2}|[Tt]p|[Tt]x|[Tt]t|[ĐđDd]c|[Tt]h[Ss]|PGS|GS|TS|BS|KTS|St|Mr|Ms)\.$/u
/** `1.`, `2)`, `a)`, `-`, `*`: what an entry of a list begins with. */
const BULLET = /^\s*(?:(?:\d{1,2}|[a-zđ])[.)/]\s+|[-–—•*+►▪]\s*)+/u
/** `[Video]`, `(Cập nhật)`, `(Cập nhật lúc 15h)` about a headline. */
const RUBRIC = /[[(][^\])]{0,40}[\])]/gu
const UPDATED = /cập nhật|video|infographic|ảnh|clip|đang|nóng|mới/iu

/** An article's texts as far as they are compared. */
export function bounded({ title, lead, body }: ArticleTexts): ArticleTexts {
  return {
    title: title.slice(0, LONGEST.title),
    lead: lead.slice(0, LONGEST.lead),
    body: body.slice(0, LONGEST.body),
  }
}

export function cutTexts({ title, lead, body }: ArticleTexts): Cut {
  const texts = {
    title: withoutRubrics(clean(title)),
    lead: clean(lead),
    body: clean(body),
  }
  const documents = Map.groupBy(findDocumentsIn(texts), ({ field }) => field)
  const of = (field: Said['field']) => {
    const mentions = documents.get(field) ?? []
    return mentions.map(({ mention: { document, start, end } }) => ({ id: document.id, start, end }))
  }
  const said = saidIn('title', texts.title, of('title'))
  const lines = [...linesOf('lead', texts.lead), ...linesOf('body', texts.body)]
  return { title: said, prose: sentencesOf(lines, { lead: of('lead'), body: of('body') }) }
}

function saidIn(field: Said['field'], text: string, documents: readonly DocumentAt[]): Said {
  const pieces = piecesOf(text, documents)
  return { field, text, pieces, tellsCapitals: tellsCapitals(text, pieces) }
}

function clean(text: string): string {
  return toNfc(text)
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(SPRINT, '$1 phút $2 giây $3')
    .replace(STOPWATCH, '$1 phút $2 giây $3')
}

function withoutRubrics(title: string): string {
  return title.replace(RUBRIC, (rubric) => (UPDATED.test(rubric) ? ' '.repeat(rubric.length) : rubric))
}

interface Line {
  field: 'lead' | 'body'
  text: string
  start: number
}

function linesOf(field: Line['field'], text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ field, text: line, start })
    start += line.length + 1
  }
  return lines.filter((line) => line.text.trim() !== '')
}

function sentencesOf(
  lines: readonly Line[],
  documents: Record<Line['field'], readonly DocumentAt[]>,
): Said[] {
  const said: Said[] = []
  let end = lines.length
  // Bylines stand at the end, one below the other.
  while (end > 0 && isFurniture(lines[end - 1]?.text ?? '', true)) end -= 1
  for (const line of lines.slice(0, end)) {
    if (isFurniture(line.text, false)) continue
    for (const { text, start } of cutLine(line)) {
      if (said.length === MOST_SENTENCES) return said
      const within = documents[line.field]
        .filter((document) => document.start >= start && document.end <= start + text.length)
        .map((document) => ({ ...document, start: document.start - start, end: document.end - start }))
      const one = saidIn(line.field, text, within)
      if (one.pieces.length > 0) said.push(one)
    }
  }
  return said
}

/** A line's sentences, without what it only begins with; `start` is the place in its text. */
function cutLine({ text, start }: Line): { text: string; start: number }[] {
  const begin = text.length - withoutDateline(text.replace(BULLET, '')).length
  const sentences: { text: string; start: number }[] = []
  let from = begin
  for (const { 0: space, index } of text.matchAll(END)) {
    if (index < from || ABBREVIATED.test(text.slice(Math.max(from, index - 8), index))) continue
    sentences.push({ text: text.slice(from, index), start: start + from })
    from = index + space.length
  }
  if (from < text.length) sentences.push({ text: text.slice(from), start: start + from })
  return sentences.filter((sentence) => sentence.text.trim() !== '')
}
