import { INVISIBLE } from '../../text/normalise.ts'
import { slugOf } from '../concepts/slug.ts'
import { refuse } from './errors.ts'
import { fieldOf, likelyField } from './fields.ts'
import type { Lexeme } from './lexeme.ts'
import { MAX_NEAR } from './limits.ts'
import { replaced } from './proposals.ts'
import { refuseSigns } from './signs.ts'
import type { Span } from './tree.ts'

const KEYWORDS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['OR', 'or'],
  ['HOẶC', 'or'],
  ['AND', 'and'],
  ['VÀ', 'and'],
  ['NOT', 'not'],
  ['KHÔNG', 'not'],
])
const NEAR = /^(O?NEAR|GẦN|TRƯỚC)\/(.*)$/iu
/** GẦN and TRƯỚC without a slash are words that someone writes in capitals; NEAR is none. */
const NEAR_ALONE = /^O?NEAR(\d*)$/
const MAYBE_NEAR = /NEAR|\//i
const NUMBER_BEHIND = /^\s+(\d+)(?=\s)/
const FIELD = /^(\p{L}[\p{L}\p{M}\p{Cf}_-]*)[:：]/u
const COLON = /^[:：]/u
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}]*)\s+$/u

/** Reads what stands between spaces, brackets and quotation marks; of `title:vốn` the field alone. */
export function readPiece(query: string, at: number, typed: string): Lexeme {
  const seen = typed.replace(INVISIBLE, '').normalize('NFC')
  const place = { column: at + 1, length: typed.length }
  const keyword = KEYWORDS.get(seen)
  if (keyword) return { kind: keyword, text: typed, ...place }
  const near = MAYBE_NEAR.test(seen) ? readNear(query, seen, place) : null
  if (near) return near
  const [head, name] = FIELD.exec(typed) ?? []
  if (head !== undefined && name !== undefined) return readField(query, at, head, name, typed)
  if (COLON.test(seen)) refuseColon(query, place)
  if (seen.startsWith('@')) return readConcept(query, seen, place)
  refuseSigns(query, at, typed)
  if (!seen.endsWith('*')) return { kind: 'word', text: typed, ...place }
  if (seen.startsWith('=')) refuse('exact_prefix', place, [], replaced(query, place, seen.slice(0, -1)))
  return { kind: 'prefix', text: typed, ...place }
}

function readNear(query: string, seen: string, place: Span): Lexeme | null {
  const alone = NEAR_ALONE.exec(seen)
  if (alone) {
    const behind = query.slice(place.column - 1 + place.length)
    const [gap = '', number = '10'] = (alone[1] ? undefined : NUMBER_BEHIND.exec(behind)) ?? []
    const name = seen.replace(/\d+$/, '')
    const whole = { column: place.column, length: place.length + gap.length }
    refuse('near_distance', place, [name], replaced(query, whole, `${name}/${alone[1] || number}`))
  }
  const [, name = '', typed = ''] = NEAR.exec(seen) ?? []
  const isNumber = /^\d+$/.test(typed)
  const isOurs = name === 'NEAR' || name === 'ONEAR' || (name !== '' && isNumber)
  if (!isOurs) return null
  const capitals = name.toUpperCase()
  if (name !== capitals) refuse('near_case', place, [seen], replaced(query, place, `${capitals}/${typed}`))
  const distance = Number(typed)
  if (!isNumber || distance < 1 || distance > MAX_NEAR) {
    const likely = isNumber ? Math.min(Math.max(distance, 1), MAX_NEAR) : 10
    refuse('near_distance', place, [capitals, typed], replaced(query, place, `${capitals}/${likely}`))
  }
  const ordered = capitals === 'ONEAR' || capitals === 'TRƯỚC'
  return { kind: 'near', link: { ordered, distance }, text: seen, ...place }
}

function readField(query: string, at: number, head: string, name: string, typed: string): Lexeme {
  const field = fieldOf(name)
  const place = { column: at + 1, length: head.length }
  if (field) return { kind: 'field', field, text: head, ...place }
  const before = WORD_BEFORE.exec(query.slice(0, at))
  const likely = likelyField(name)
  const proposal =
    before?.[1] !== undefined && fieldOf(before[1] + name)
      ? replaced(query, { column: before.index + 1, length: before[0].length }, `${before[1]}-`)
      : likely
        ? replaced(query, place, `${likely}:`)
        : head === typed
          ? replaced(query, place, name)
          : replaced(query, { column: at + 1, length: typed.length }, `"${typed}"`)
  return refuse('unknown_field', place, [name], proposal)
}

/** `title :vốn` is likely meant as `title:vốn`; any other colon that follows nothing is left out. */
function refuseColon(query: string, { column }: Span): never {
  const colons = /^[:：\p{Cf}]+/u.exec(query.slice(column - 1))?.[0].length ?? 1
  const before = WORD_BEFORE.exec(query.slice(0, column - 1))
  const isField = before?.[1] !== undefined && fieldOf(before[1]) !== undefined
  const gap = isField ? (before?.[0].length ?? 0) - (before?.[1]?.length ?? 0) : 0
  const isParted = /(?:^|[\s(:：])$/.test(query.slice(0, column - 1))
  const place = { column: column - gap, length: gap + colons }
  refuse(
    'lone_colon',
    { column, length: colons },
    [],
    replaced(query, place, isField ? ':' : isParted ? '' : ' '),
  )
}

function readConcept(query: string, seen: string, place: Span): Lexeme {
  const id = slugOf(seen.slice(1))
  if (id !== null) return { kind: 'concept', text: id, ...place }
  const [trimmed] = /^@[\p{L}\p{N}_-]+/u.exec(seen) ?? []
  return refuse('concept_name', place, [], trimmed && replaced(query, place, trimmed))
}
