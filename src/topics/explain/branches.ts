import type { ConceptTable } from '../concepts/concept.ts'
import { evidenceOf } from '../matching/evidence.ts'
import type { Hit } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import { canonical } from '../query/canonical.ts'
import { quoted } from '../query/quoted.ts'
import type { Atom, Query } from '../query/tree.ts'
import { heldAtoms, holds } from './atoms.ts'
import type { Branch, NearMiss, Sentence } from './explanation.ts'
import { inEnglish, inVietnamese, notIn, places, sentence } from './sentences.ts'

export interface Facts {
  concepts: ConceptTable
  prepared: Prepared
  found: ReadonlyMap<Atom, readonly Hit[]>
  nearest: ReadonlyMap<Atom, NearMiss[]>
}

/** What an article has of a part of a query. `isNeeded`: nothing else stands in its place. */
export function branchOf(query: Query, facts: Facts, isNeeded: boolean): Branch {
  const { found } = facts
  const isHeld = holds(query, found)
  const branch = { op: query.op, text: canonical(query), nearest: [], parts: [] }
  switch (query.op) {
    case 'not':
      if (isHeld) return { ...branch, state: 'absent', ...ABSENT }
      return { ...branch, state: isNeeded ? 'excluded' : 'unneeded', ...excluded(query.part, facts) }
    case 'and':
    case 'or': {
      const areNeeded = query.op === 'and' ? (isNeeded && !isHeld) || isHeld : isNeeded && !isHeld
      const parts = query.parts.map((part) => branchOf(part, facts, areNeeded))
      const count = query.parts.filter((part) => holds(part, found)).length
      const said = (query.op === 'and' ? ofAll : ofAny)(count, parts.length)
      return { ...branch, state: stateOf(isHeld, isNeeded), parts, ...said }
    }
    default: {
      const state = stateOf(isHeld, isNeeded)
      const said = isHeld ? standing(query, found.get(query) ?? []) : lacking(query, facts.concepts)
      return { ...branch, state, nearest: facts.nearest.get(query) ?? [], ...said }
    }
  }
}

function stateOf(isHeld: boolean, isNeeded: boolean): Branch['state'] {
  if (isHeld) return 'found'
  return isNeeded ? 'missing' : 'unneeded'
}

const ABSENT = sentence(
  'Must not stand in the article, and does not.',
  'Phần này không được có trong bài, và bài không có.',
)

function ofAll(held: number, all: number): Sentence {
  return held === all
    ? sentence(`All ${all} required parts hold.`, `Đủ cả ${all} phần bắt buộc.`)
    : sentence(`${held} of ${all} required parts hold.`, `Mới có ${held} trong ${all} phần bắt buộc.`)
}

function ofAny(held: number, all: number): Sentence {
  return held > 0
    ? sentence(
        `${held} of ${all} alternatives found; one is enough.`,
        `Có ${held} trong ${all} lựa chọn; chỉ cần một.`,
      )
    : sentence(`None of ${all} alternatives found.`, `Không có lựa chọn nào trong số ${all} lựa chọn.`)
}

function standing(atom: Atom, hits: readonly Hit[]): Sentence {
  const { en, vi } = places(hits, atom.op === 'near' ? 1 / atom.operands.length : 1)
  return sentence(`Found: ${en}.`, `Có: ${vi}.`)
}

function lacking(atom: Atom, concepts: ConceptTable): Sentence {
  switch (atom.op) {
    case 'near':
      return sentence(
        'The words do not stand this close together.',
        'Không chỗ nào các từ này đứng gần nhau như yêu cầu.',
      )
    case 'document':
      return sentence(
        `The article does not cite ${quoted(atom.text)}.`,
        `Bài không nhắc đến văn bản ${quoted(atom.text)}.`,
      )
    case 'concept': {
      const count = concepts.leaves(atom.id).length
      const [en, vi] = atom.field
        ? [`the ${inEnglish(atom.field)}`, inVietnamese(atom.field)]
        : ['the article', 'bài']
      return sentence(
        `None of the ${count} wordings of ${atom.text} stands in ${en}.`,
        `Trong ${vi} không có cách gọi nào của ${atom.text} (gồm ${count} cách gọi).`,
      )
    }
    default:
      return notIn(atom.text, atom.field)
  }
}

/** By which words, and where the first of them stands. */
function excluded(part: Query, { found, prepared }: Facts): Sentence {
  const findings = heldAtoms(part, found).flatMap((atom) => {
    const hits = found.get(atom)
    return hits ? [{ atom, hits }] : []
  })
  const [first] = evidenceOf(findings, prepared)
  if (!first) return sentence('This must not hold, and does.', 'Bài rơi vào điều kiện bị loại trừ này.')
  return sentence(
    `Excluded: ${quoted(first.text)} stands in the ${inEnglish(first.field)}.`,
    `Bị loại trừ: trong ${inVietnamese(first.field)} có ${quoted(first.text)}.`,
  )
}
