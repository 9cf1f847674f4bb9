import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose, fieldAt } from '../../../../src/topics/builder/compose.ts'
import { type Fields, WHERES } from '../../../../src/topics/builder/fields.ts'
import { readBack } from '../../../../src/topics/builder/read-back.ts'
import { judge } from '../../../../src/topics/matching/evaluate.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { CONCEPTS } from '../arbitrary.ts'
import { articleOf } from '../matching/article.ts'

const where = fc.constantFrom(...WHERES)

/** What people type, and what nobody should: signs, operators and quotation marks at any place. */
const scrap = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('đảng', 'tư nhân', 'lũ', ' ', ', ', '; ', '\n', '1,5', ' của ', 'tin về '),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('"', '”', '@tu-nhan', '(', ')', '-', ' OR ', 'KHÔNG', ' NEAR/3 ', 'title:'),
  },
  { weight: 1, arbitrary: fc.constantFrom('@x', '*', '=', '|', '&', '\\', '~') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
)
const typed = fc.array(scrap, { maxLength: 8 }).map((scraps) => scraps.join(''))
const typedFields: fc.Arbitrary<Fields> = fc.record({ all: typed, any: typed, none: typed, where })

test('whatever is typed is a query of the form’s shape, or a fault of a box', () => {
  let understood = 0
  const check = (fields: Fields) => {
    const composed = compose(fields)
    if (!composed?.ok) return
    const parsed = parseQuery(composed.query, CONCEPTS)
    if (!parsed.ok) {
      expect(composed.pieces.map(({ field }) => field)).toContain(
        fieldAt(composed.pieces, parsed.error.column),
      )
      return
    }
    understood += 1
    const back = readBack(parsed.tree)
    expect(back?.where).toBe(fields.where)
    const again = back && compose(back)
    const reread = again?.ok ? parseQuery(again.query, CONCEPTS) : null
    expect(reread).toMatchObject({ ok: true, canonical: parsed.canonical })
  }
  fc.assert(fc.property(typedFields, check), { numRuns: 3_000 })
  expect(understood).toBeGreaterThan(500)
})

/** All with marks, so that a word is found by its letters alone. */
const word = fc.constantFrom('đảng', 'lũ', 'bão', 'đất', 'xã')
const phrase = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '))
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))

test('a composed query finds what the boxes say', () => {
  const says = { matches: 0, not: 0 }
  const check = (
    all: string[],
    any: string[],
    none: string[],
    place: 'anywhere' | 'title',
    article: { title: string; lead: string },
  ) => {
    const composed = compose({ all: all.join(', '), any: any.join('; '), none: none.join(','), where: place })
    if (!composed?.ok) return
    const parsed = parseQuery(composed.query, CONCEPTS)
    if (!parsed.ok) throw new Error(`${composed.query}: ${parsed.error.message}`)
    const has = (texts: string[]) => (wanted: string) =>
      texts.some((text) => ` ${text} `.includes(` ${wanted} `))
    const isThere = has(place === 'title' ? [article.title] : [article.title, article.lead])
    const isExpected =
      all.every(isThere) &&
      (any.length === 0 || any.some(isThere)) &&
      !none.some(has([article.title, article.lead]))
    says[isExpected ? 'matches' : 'not'] += 1
    expect(judge(parsed.tree, CONCEPTS, prepare(articleOf(article))) !== null, composed.query).toBe(
      isExpected,
    )
  }
  const some = (maxLength: number) => fc.array(phrase, { maxLength })
  const places = fc.constantFrom('anywhere' as const, 'title' as const)
  const article = fc.record({ title: text, lead: text })
  fc.assert(fc.property(some(2), some(3), some(2), places, article, check), { numRuns: 3_000 })
  expect(Math.min(says.matches, says.not)).toBeGreaterThan(200)
})

test('an article that has a whole entry is found, too, where joining words part it', () => {
  const sentence = fc
    .array(fc.oneof(word, fc.constantFrom('và', 'của', 'trong', 'các', 'về')), {
      minLength: 1,
      maxLength: 10,
    })
    .map((words) => words.join(' '))
  const check = (entry: string) => {
    const composed = compose({ all: entry, any: '', none: '', where: 'title' })
    const parsed = composed?.ok ? parseQuery(composed.query, CONCEPTS) : null
    // One that only joins says nothing, and is refused.
    if (!parsed?.ok) return
    expect(judge(parsed.tree, CONCEPTS, prepare(articleOf({ title: entry })))).not.toBeNull()
  }
  fc.assert(fc.property(sentence, check), { numRuns: 1_000 })
})
