import fc from 'fast-check'
import { parseDocumentNumber } from '../../../src/text/documents/number.ts'
import { makeConceptTable } from '../../../src/topics/concepts/table.ts'
import { canonical } from '../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'
import type { Field, Leaf, Near, Placed, Query } from '../../../src/topics/query/tree.ts'
import { readPhrase, readPrefix } from '../../../src/topics/query/words.ts'
import type { Article } from './reference.ts'

/** Few words, many of which differ in marks or spelling alone, so that hits and near hits are common. */
const WORDS = [
  'tư',
  'Tù',
  'tu',
  'nhân',
  'nhan',
  'hòa',
  'hoà',
  'HOÀ'.normalize('NFD'),
  'kỹ',
  'kĩ',
  'đảng',
  'dang',
  '15',
]
const EXACT = ['=tu', '=nhan', '=dang', '=hoa']
const BEGINNINGS = ['tư', 'tu', 'nh', 'nhâ', 'hò', 'đả', 'đản', 'da', 'ky', 'kỹ', '15']
const NUMBERS = ['15-NQ/TU', '98/2014/NĐ-CP', '33-CT/TW']
const FIELDS = ['title', 'lead', 'body', 'source', 'author', 'category'] as const

const made = makeConceptTable([
  { id: 'tu-nhan', wordings: ['tư nhân', 'tu =nhan', 'kỹ*'] },
  { id: 'dang', wordings: ['đảng', '=dang', '@hoa'] },
  { id: 'hoa', wordings: ['hoà', 'hòa nhân tư'] },
])
if (!made.ok) throw new Error(made.errors.map((error) => error.message).join(' '))
/** The concepts that the queries name. */
export const CONCEPTS = made.table

const at = { column: 1, length: 1 }
const anyField: fc.Arbitrary<Field | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...FIELDS) },
)

function placed(field: fc.Arbitrary<Field | null>): fc.Arbitrary<Placed> {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom(...EXACT) },
  )
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(phrase, field)
        .map(([text, field]): Placed => ({ op: 'phrase', ...wanted(readPhrase(text)), field, at })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...BEGINNINGS), field)
        .map(([text, field]): Placed => ({ op: 'prefix', ...wanted(readPrefix(text)), field, at })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...CONCEPTS.ids()), field)
        .map(([id, field]): Placed => ({ op: 'concept', id, text: `@${id}`, field, at })),
    },
  )
}

const anyDocument = fc.constantFrom(...NUMBERS).map((typed): Leaf => {
  const { key, number } = wanted(parseDocumentNumber(typed))
  return { op: 'document', key, text: number, at }
})

const anyNear: fc.Arbitrary<Near> = fc
  .record({
    operands: fc.array(fc.array(placed(fc.constant(null)), { minLength: 1, maxLength: 2 }), {
      minLength: 2,
      maxLength: 4,
    }),
    links: fc.array(fc.record({ ordered: fc.boolean(), distance: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 3,
      maxLength: 3,
    }),
    field: anyField,
  })
  .map(({ operands, links, field }) => ({
    op: 'near',
    operands,
    links: links.slice(0, operands.length - 1),
    field,
    at,
  }))

/** Trees in the one shape that reading a query gives, whether or not such a query is accepted. */
const anyShape: fc.Arbitrary<Query> = fc.letrec<{ any: Query }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    { weight: 6, arbitrary: placed(anyField) },
    { weight: 1, arbitrary: anyDocument },
    { weight: 3, arbitrary: anyNear },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom('and', 'or'), fc.array(tie('any'), { minLength: 2, maxLength: 3 }))
        .map(([op, parts]) => joined(op, parts)),
    },
    {
      weight: 2,
      arbitrary: tie('any').map((part): Query => (part.op === 'not' ? part.part : { op: 'not', part })),
    },
  ),
})).any

function joined(op: 'and' | 'or', parts: readonly Query[]): Query {
  return { op, parts: parts.flatMap((part) => (part.op === op ? part.parts : [part])) }
}

/** Queries that are accepted. `at` of their parts means nothing. */
export const anyTree = anyShape.filter((tree) => parseQuery(canonical(tree), CONCEPTS).ok)

const anyText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.constantFrom(...NUMBERS, 'tường', 'đang', 'quý') },
      ),
      fc.constantFrom(' ', ' ', ' ', ', ', ' - ', '\u00A0', '\n', ' – ', ' 😀 '),
    ),
    { maxLength: 14 },
  )
  .map((pairs) => pairs.flat().join(''))

/** Articles of the queries' words, parted by what may part words. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  title: anyText,
  lead: anyText,
  body: anyText,
  source: anyText,
  author: anyText,
  category: anyText,
})

function wanted<T>(value: T | null): T {
  if (value === null) throw new Error('the vocabulary holds something that is no word')
  return value
}
