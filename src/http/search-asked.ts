import { type Composed, compose, fieldAt } from '../topics/builder/compose.ts'
import { type FieldFault, NO_FIELDS, NOTHING_TYPED } from '../topics/builder/fields.ts'
import { readBack } from '../topics/builder/read-back.ts'
import { NO_CONCEPTS } from '../topics/concepts/concept.ts'
import type { QueryError } from '../topics/query/errors.ts'
import { inLanguage } from '../topics/query/in-vietnamese.ts'
import { parseQuery } from '../topics/query/parse.ts'
import { type Locale, sentenceIn } from '../web/messages/messages.ts'
import type { Asked, Box, Boxes } from '../web/pages/search/asked.ts'
import type { Meaning } from '../web/pages/search/beginning.tsx'
import type { Remark } from '../web/pages/search/remarks.tsx'

/** What was asked as one query, which is empty where nothing was, or nothing that can be asked. */
export interface SearchQuestion {
  asked: Asked
  query: string
  /** What the boxes come to; null for a query, and where they are all empty. */
  composed: Composed | null
}

export function questionAsked(asked: Asked): SearchQuestion {
  if (asked.by === 'query') return { asked, query: asked.query, composed: null }
  const composed = compose(asked.boxes)
  return { asked, query: composed?.ok ? composed.query : '', composed }
}

/** The same asked in the other way; null where it is asked in this way already, or cannot be said in that one. */
export function askedOtherwise(
  { asked, query, composed }: SearchQuestion,
  by: Asked['by'],
  locale: Locale,
): Asked | null {
  if (by === asked.by || (composed && !composed.ok)) return null
  if (by === 'query') return { by, query: inLanguage(query, locale) }
  const boxes = query.trim() === '' ? NO_FIELDS : boxesOf(query)
  return boxes && { by, boxes }
}

/** What is wrong with boxes that belong together. */
export function faultOf({ composed }: SearchQuestion, locale: Locale): Remark | null {
  return !composed || composed.ok ? null : remarkOnBox(composed.fault, locale)
}

/** What is wrong with a form that was sent with nothing in it to look for. */
export function nothingTyped({ asked, query }: SearchQuestion, locale: Locale): Remark {
  const remark = remarkOnBox(NOTHING_TYPED, locale)
  return asked.by === 'boxes' ? remark : { ...remark, place: { query, column: 1, length: query.length } }
}

function remarkOnBox(fault: FieldFault, locale: Locale): Remark {
  return { place: { box: fault.field }, sentence: sentenceIn(fault, locale), proposal: null }
}

/** The boxes that say what a query says, whatever concepts there are; null where none do. */
export function boxesOf(query: string): Boxes | null {
  const parsed = parseQuery(query, { ...NO_CONCEPTS, has: () => true })
  return parsed.ok ? readBack(parsed.tree) : null
}

/** A query in the way in which the one before it was asked, if it can be. */
export function askedLike({ by }: Asked, query: string): Asked {
  const boxes = by === 'boxes' ? boxesOf(query) : null
  return boxes ? { by: 'boxes', boxes } : { by: 'query', query }
}

/** What there is to say of a place in a query, for who wrote it, or filled in the boxes that it was made of. */
export function remarkOn(
  { asked, query, composed }: SearchQuestion,
  { column, length, message, message_vi, proposal }: Omit<QueryError, 'code'>,
  locale: Locale,
): Remark {
  const box = composed?.ok ? fieldAt(composed.pieces, column) : null
  const likely = proposal === undefined ? null : inLanguage(proposal, locale)
  return {
    place: box === null ? { query, column, length } : { box },
    sentence: sentenceIn({ message, message_vi }, locale),
    proposal: likely === null ? null : { query: likely, asked: askedLike(asked, likely) },
  }
}

/** What each box asks for, as it is looked for; null of a query. */
export function meaningOf({ asked, query, composed }: SearchQuestion): Meaning | null {
  if (asked.by !== 'boxes' || !composed?.ok) return null
  const of = (box: Box) =>
    composed.pieces
      .filter(({ field }) => field === box)
      .map(({ at }) => query.slice(at.column - 1, at.column - 1 + at.length).replaceAll('"', ''))
  return { all: of('all'), any: of('any'), none: of('none'), where: asked.boxes.where }
}
