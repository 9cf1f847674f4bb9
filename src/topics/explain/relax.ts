import { FIELDS } from '../matching/fields.ts'
import { canonical } from '../query/canonical.ts'
import { MIN_PREFIX } from '../query/limits.ts'
import { quoted } from '../query/quoted.ts'
import { isStopWord } from '../query/stop-words.ts'
import type { Atom, Near, Phrase, Query } from '../query/tree.ts'
import { wantedAtoms } from '../query/walk.ts'
import { readPrefix } from '../query/words.ts'
import type { Sentence } from './explanation.ts'
import { withoutMarks } from './looser.ts'
import { inEnglish, inVietnamese, sentence } from './sentences.ts'

/** A query that asks for one thing less. `dropped` is that thing in canonical spelling, and so is `canonical` the query. */
export interface Relaxation extends Sentence {
  kind: RelaxationKind
  query: Query
  canonical: string
  dropped: string
}

const KINDS = ['part', 'near', 'field', 'not', 'marks', 'prefix'] as const
/**
 * `part`: a part of an AND is no longer required. `near`: the operands may stand anywhere. `field`: anywhere
 * in title, lead and text. `not`:
 * no longer excluded. `marks`: whatever its marks. `prefix`: any word that begins so.
 */
export type RelaxationKind = (typeof KINDS)[number]

/** Each is tried over an archive. */
const MAX_RELAXATIONS = 12
/** Bounds the work for a query of a hundred words. */
const MAX_OF_KIND = 12

interface Change extends Sentence {
  kind: RelaxationKind
  query: Query
  dropped: string
}

/**
 * The ways to relax a query by one thing, so that near misses can be shown: at most twelve, of each kind the first
 * before the second of any. None of them is a query that would be refused.
 */
export function relaxations(tree: Query): Relaxation[] {
  const known = new Set([canonical(tree)])
  const ofKind = new Map<RelaxationKind, Relaxation[]>(KINDS.map((kind) => [kind, []]))
  for (const change of changesOf(tree)) {
    const same = ofKind.get(change.kind)
    if (!same || same.length >= MAX_OF_KIND || !isAccepted(change.query)) continue
    const spelled = canonical(change.query)
    if (known.has(spelled)) continue
    known.add(spelled)
    same.push({ ...change, canonical: spelled })
  }
  const rounds = Array.from({ length: MAX_OF_KIND }, (_, round) =>
    KINDS.flatMap((kind) => ofKind.get(kind)?.[round] ?? []),
  )
  return rounds.flat().slice(0, MAX_RELAXATIONS)
}

/** Every change of one thing. Inside a NOT less would be more, so that is left whole. */
function* changesOf(query: Query): Generator<Change> {
  switch (query.op) {
    case 'not':
      return
    case 'and':
    case 'or': {
      for (const [i, part] of query.parts.entries()) {
        if (query.op === 'and') yield withoutPart(query.parts, i, part)
        for (const change of changesOf(part)) {
          yield { ...change, query: joined(query.op, query.parts.with(i, change.query)) }
        }
      }
      return
    }
    default:
      yield* changesOfAtom(query)
  }
}

function withoutPart(parts: readonly Query[], i: number, part: Query): Change {
  const dropped = canonical(part)
  const query = joined('and', parts.toSpliced(i, 1))
  const name = quoted(part.op === 'not' ? canonical(part.part) : dropped)
  return part.op === 'not'
    ? { kind: 'not', query, dropped, ...sentence(`If ${name} were allowed.`, `Nếu không loại trừ ${name}.`) }
    : {
        kind: 'part',
        query,
        dropped,
        ...sentence(`If ${name} were not required.`, `Nếu không bắt buộc có ${name}.`),
      }
}

/** AND inside AND, and OR inside OR, are one. */
function joined(op: 'and' | 'or', parts: readonly Query[]): Query {
  const [only, ...more] = parts
  if (only && more.length === 0) return only
  return { op, parts: parts.flatMap((part) => (part.op === op ? part.parts : [part])) }
}

function* changesOfAtom(atom: Atom): Generator<Change> {
  const dropped = canonical(atom)
  const name = quoted(dropped)
  if (atom.op === 'near') {
    const said = sentence(
      `If the words of ${name} could stand anywhere.`,
      `Nếu các từ trong ${name} không cần đứng gần nhau.`,
    )
    yield { kind: 'near', query: anywhere(atom), dropped, ...said }
  }
  if (atom.op === 'document') return
  if (atom.field && FIELDS.some((field) => field === atom.field)) {
    const bare = quoted(canonical({ ...atom, field: null }))
    const said = sentence(
      `If ${bare} could stand anywhere, not only in the ${inEnglish(atom.field)}.`,
      `Nếu ${bare} có thể ở bất kỳ đâu trong bài, không chỉ ở ${inVietnamese(atom.field)}.`,
    )
    yield { kind: 'field', query: { ...atom, field: null }, dropped, ...said }
  }
  if (atom.op === 'near' || atom.op === 'concept') return
  const unmarked = withoutMarks(atom)
  if (unmarked) {
    const said = sentence(`If the marks of ${name} did not count.`, `Nếu không xét dấu của ${name}.`)
    yield { kind: 'marks', query: unmarked, dropped, ...said }
  }
  if (atom.op === 'phrase') yield* asPrefix(atom, dropped)
}

function* asPrefix(phrase: Phrase, dropped: string): Generator<Change> {
  const prefix = phrase.words.length === 1 ? readPrefix(phrase.text.replace('=', '')) : null
  if (!prefix || prefix.text.length <= MIN_PREFIX) return
  const { field, at } = phrase
  const said = sentence(
    `If words that begin with ${quoted(phrase.text)} were enough.`,
    `Nếu chỉ cần từ bắt đầu bằng ${quoted(phrase.text)}.`,
  )
  yield { kind: 'prefix', query: { op: 'prefix', ...prefix, field, at }, dropped, ...said }
}

/** The operands of a NEAR, side by side or not. */
function anywhere({ operands, field }: Near): Query {
  return joined(
    'and',
    operands.map((either) =>
      joined(
        'or',
        either.map((leaf) => ({ ...leaf, field })),
      ),
    ),
  )
}

/** Whether each way to match wants something to be there, and not just a word of every article. */
function isAccepted(query: Query): boolean {
  return wants(query) && !wantedAtoms(query).every(isStopWord)
}

function wants(query: Query): boolean {
  switch (query.op) {
    case 'and':
      return query.parts.some(wants)
    case 'or':
      return query.parts.every(wants)
    case 'not':
      return false
    default:
      return true
  }
}
