import { slugOf } from '../concepts/slug.ts'
import type { Span } from '../query/tree.ts'
import { type Entry, entriesOf, piecesOf } from './entries.ts'
import {
  type FieldFault,
  type FieldName,
  type Fields,
  NEAR_WORDS,
  NOTHING_TO_BE_NEAR,
  NOTHING_WANTED,
} from './fields.ts'

/** A part of a composed query, and the box that it comes from. */
export interface Piece {
  field: FieldName
  at: Span
}

export type Composed =
  | { ok: true; query: string; pieces: readonly Piece[] }
  /** What boxes that belong together do not say. */
  | { ok: false; fault: FieldFault }

/** The text of a query that means what the boxes say; null where they are all empty. */
export function compose(fields: Fields): Composed | null {
  const all = entriesOf(fields.all).flatMap(piecesOf)
  const any = entriesOf(fields.any)
  const none = entriesOf(fields.none)
  const wanted = all.length + Math.min(any.length, 1)
  if (wanted + none.length === 0) return null
  if (wanted === 0) return { ok: false, fault: NOTHING_WANTED }
  const isNear = fields.where === 'near'
  if (isNear && wanted < 2) return { ok: false, fault: NOTHING_TO_BE_NEAR }
  const text = new Text()
  const isGroup = fields.where === 'title' && wanted > 1
  if (fields.where === 'title') text.add('title:')
  if (isGroup) text.add('(')
  for (const [at, entry] of all.entries()) {
    if (at > 0) text.add(isNear ? ` NEAR/${NEAR_WORDS} ` : ' ')
    text.addEntry(entry, 'all')
  }
  if (all.length > 0 && any.length > 0) text.add(isNear ? ` NEAR/${NEAR_WORDS} ` : ' ')
  addChoice(text, any, all.length > 0 || none.length > 0 || fields.where === 'title')
  if (isGroup) text.add(')')
  for (const entry of none) {
    text.add(' -')
    text.addEntry(entry, 'none')
  }
  return { ok: true, query: text.written, pieces: text.pieces }
}

/** The box of which a place in a composed query is (`column` from 1, UTF-16 units). */
export function fieldAt(pieces: readonly Piece[], column: number): FieldName {
  return pieces.findLast(({ at }) => at.column <= column)?.field ?? 'all'
}

function addChoice(text: Text, any: readonly Entry[], isBeside: boolean): void {
  const isBracketed = isBeside && any.length > 1
  if (isBracketed) text.add('(')
  for (const [at, entry] of any.entries()) {
    if (at > 0) text.add(' OR ')
    text.addEntry(entry, 'any')
  }
  if (isBracketed) text.add(')')
}

class Text {
  written = ''
  readonly pieces: Piece[] = []

  add(syntax: string): void {
    this.written += syntax
  }

  addEntry(entry: Entry, field: FieldName): void {
    const spelled = spell(entry)
    this.pieces.push({ field, at: { column: this.written.length + 1, length: spelled.length } })
    this.written += spelled
  }
}

/** One word before an asterisk. */
const BEGINNING = /^[\p{L}\p{M}\p{N}]+\*$/u

/** Words go into quotation marks, one alone as well: nothing in them is then an operator or a sign. */
function spell({ text, isQuoted }: Entry): string {
  if (!isQuoted && BEGINNING.test(text)) return text
  // What cannot be a concept's name is left to be refused at its place.
  if (!isQuoted && text.startsWith('@')) return `@${slugOf(text.slice(1).trim().replaceAll(' ', '-')) ?? ''}`
  return `"${text}"`
}
