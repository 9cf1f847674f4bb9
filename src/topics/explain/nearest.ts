import type { ConceptTable } from '../concepts/concept.ts'
import type { Hit } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import { canonicalAtom } from '../query/canonical.ts'
import { quoted } from '../query/quoted.ts'
import type { Atom, Document, Field, Phrase, Placed, Prefix } from '../query/tree.ts'
import { hitsOf } from './atoms.ts'
import type { NearMiss } from './explanation.ts'
import { withoutMarks } from './looser.ts'
import { nearMissOf } from './nears.ts'
import { longestPart, tornApart } from './phrases.ts'
import { fieldsOf, inEnglish, inVietnamese, sentence } from './sentences.ts'

/** Wordings of one concept that are looked for with other marks. */
const MAX_WORDINGS = 300
/** More would hide the likeliest. */
const MAX_NEAREST = 3

/** What stands in an article instead of atoms that do not: likeliest first, nothing where there is nothing like them. */
export function nearestTo(
  atoms: readonly Atom[],
  concepts: ConceptTable,
  prepared: Prepared,
): Map<Atom, NearMiss[]> {
  const variants = new Map(atoms.map((atom) => [atom, variantsOf(atom, concepts)]))
  const asked = [...variants.values()].flatMap(({ elsewhere, unmarked, operands }) => [
    ...elsewhere,
    ...unmarked.map(({ looser }) => looser),
    ...operands.flat(),
  ])
  const found = hitsOf(asked, concepts, prepared)
  const hits = (atom: Atom) => found.get(atom) ?? []
  return new Map(
    atoms.map((atom) => {
      const { elsewhere, unmarked, operands } = variants.get(atom) as Variants
      const isThere = (leaf: Placed) =>
        operands.some((either) => either.includes(leaf) && either.some((one) => found.has(one)))
      const misses = [
        atom.op === 'near' &&
          nearMissOf(
            atom,
            operands.map((either) => either.flatMap(hits)),
          ),
        atom.op === 'document' && otherDocument(atom, prepared),
        ...elsewhere.map((variant) => inOtherField(atom, hits(variant))),
        ...unmarked
          .filter(({ leaf }) => !isThere(leaf))
          .map(({ leaf, looser }) => withOtherMarks(leaf, hits(looser), prepared)),
        ...(atom.op === 'phrase' && atom.words.length > 1 ? inPieces(atom, prepared) : []),
      ]
      return [atom, misses.filter((miss) => miss !== null && miss !== false).slice(0, MAX_NEAREST)]
    }),
  )
}

/** What is looked for in place of an atom: in other fields, without marks; and the operands of a NEAR each by itself. */
interface Variants {
  elsewhere: Atom[]
  unmarked: { leaf: Phrase | Prefix; looser: Phrase | Prefix }[]
  operands: Placed[][]
}

function variantsOf(atom: Atom, concepts: ConceptTable): Variants {
  if (atom.op === 'document') return { elsewhere: [], unmarked: [], operands: [] }
  if (atom.op === 'near') {
    const operands = atom.operands.map((either) => either.map((leaf) => ({ ...leaf, field: atom.field })))
    const leaves = operands.flat().filter((leaf) => leaf.op !== 'concept')
    return { elsewhere: otherFields(atom), unmarked: loosened(leaves), operands }
  }
  const leaves =
    atom.op === 'concept'
      ? concepts
          .leaves(atom.id)
          .slice(0, MAX_WORDINGS)
          .map((leaf) => ({ ...leaf, field: atom.field }))
      : [atom]
  return { elsewhere: otherFields(atom), unmarked: loosened(leaves), operands: [] }
}

function otherFields<T extends Exclude<Atom, Document>>(atom: T): T[] {
  const fields: (Field | null)[] = [null, 'source', 'author', 'category']
  return fields.filter((field) => field !== atom.field).map((field) => ({ ...atom, field }))
}

function loosened(leaves: readonly (Phrase | Prefix)[]): Variants['unmarked'] {
  return leaves.flatMap((leaf) => {
    const looser = withoutMarks(leaf)
    return looser ? [{ leaf, looser }] : []
  })
}

function inOtherField(atom: Exclude<Atom, Document> | Document, hits: readonly Hit[]): NearMiss | null {
  const asked = atom.op === 'document' ? null : atom.field
  const other = hits.find(({ field }) => !fieldsOf(asked).includes(field))
  if (!other) return null
  const name = quoted(atom.op === 'document' ? atom.text : canonicalAtom({ ...atom, field: null }))
  const [en, vi] = asked
    ? [`, not in the ${inEnglish(asked)}`, `, không ở ${inVietnamese(asked)}`]
    : [' only', ', không ở tiêu đề, sapo hay nội dung']
  return {
    kind: 'field',
    field: other.field,
    text: '',
    ...sentence(
      `${name} stands in the ${inEnglish(other.field)}${en}.`,
      `${name} có ở ${inVietnamese(other.field)}${vi}.`,
    ),
  }
}

/** The text of a place; every place of a looser form that is no place of the stricter one differs in marks. */
function withOtherMarks(leaf: Phrase | Prefix, [hit]: readonly Hit[], prepared: Prepared): NearMiss | null {
  if (!hit) return null
  const text = textOf(hit, prepared)
  const typed = quoted(leaf.text)
  return {
    kind: 'marks',
    field: hit.field,
    text,
    ...sentence(
      `The ${inEnglish(hit.field)} has ${quoted(text)}, which differs from ${typed} in its marks.`,
      `Trong ${inVietnamese(hit.field)} có ${quoted(text)}, khác ${typed} ở dấu.`,
    ),
  }
}

function inPieces(phrase: Phrase, prepared: Prepared): (NearMiss | null)[] {
  const apart = tornApart(phrase, prepared)
  if (apart) {
    const text = textOf(apart, prepared)
    const message = `The words of ${quoted(phrase.text)} do not stand side by side: ${quoted(text)}, in the ${inEnglish(apart.field)}.`
    const message_vi = `Các từ của ${quoted(phrase.text)} không đứng liền nhau: ${quoted(text)}, trong ${inVietnamese(apart.field)}.`
    return [{ kind: 'apart', field: apart.field, text, message, message_vi }]
  }
  const part = longestPart(phrase, prepared)
  if (!part) return []
  const text = textOf(part, prepared)
  const message = `The ${inEnglish(part.field)} has only ${quoted(text)} of ${quoted(phrase.text)}.`
  const message_vi = `Trong ${inVietnamese(part.field)} chỉ có ${quoted(text)}, một phần của ${quoted(phrase.text)}.`
  return [{ kind: 'part', field: part.field, text, message, message_vi }]
}

function textOf({ field, from, to }: Hit, { fields }: Prepared): string {
  const there = fields.find((each) => each.field === field)
  return there?.text.slice(there.tokens[from]?.start, there.tokens[to - 1]?.end) ?? ''
}

/** A document with the same count, of another kind or issuer, or one that the text does not name in full. */
function otherDocument(atom: Document, prepared: Prepared): NearMiss | null {
  const count = /^\d+/.exec(atom.key)?.[0]
  for (const { field, mention } of prepared.documents()) {
    const { number, ambiguous } = mention.document
    if (number === null || /^\d+/.exec(number)?.[0] !== count) continue
    const [cited, wanted] = [quoted(mention.text), quoted(atom.text)]
    return {
      kind: 'document',
      field,
      text: mention.text,
      ...(ambiguous
        ? sentence(
            `The ${inEnglish(field)} says ${cited}, which does not tell whether it is ${wanted}.`,
            `Trong ${inVietnamese(field)} chỉ ghi ${cited}, chưa rõ có phải ${wanted} hay không.`,
          )
        : sentence(
            `The ${inEnglish(field)} cites ${cited}, not ${wanted}.`,
            `Trong ${inVietnamese(field)} nhắc đến ${cited}, không phải ${wanted}.`,
          )),
    }
  }
  return null
}
