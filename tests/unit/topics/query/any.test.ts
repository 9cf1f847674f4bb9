import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INVISIBLE } from '../../../../src/text/normalise.ts'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { canonical } from '../../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import type { Query } from '../../../../src/topics/query/tree.ts'
import { anyTree, CONCEPTS } from '../arbitrary.ts'
import { queryText } from '../generated.ts'

/** What a query means, without where it was written. */
function meaning(query: Query): unknown {
  return JSON.parse(JSON.stringify(query, (key, value) => (key === 'at' ? undefined : value)))
}

test('the canonical spelling reads back to the same tree and the same spelling', () => {
  fc.assert(
    fc.property(queryText(fc.string({ unit: 'binary', maxLength: 6 })), (text) => {
      const parsed = parseQuery(text, NO_CONCEPTS)
      if (!parsed.ok) return
      const again = parseQuery(parsed.canonical, NO_CONCEPTS)
      expect(again).toMatchObject({ ok: true, canonical: parsed.canonical })
      expect(again.ok && meaning(again.tree)).toEqual(meaning(parsed.tree))
    }),
    { numRuns: 1_000 },
  )
})

const piece = fc.oneof(
  fc.constantFrom(
    '(',
    ')',
    '"',
    '“',
    '-',
    '–',
    '|',
    '&',
    ' ',
    'OR',
    'AND',
    'NOT',
    'HOẶC',
    'VÀ',
    'KHÔNG',
    'tư',
  ),
  fc.constantFrom('nhân', '15-NQ/TU', '*', '@', ':', '/', '\u200B', '\uD800', '\u0301', 'NEAR/3', '😀', '\n'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

test('anything typed is understood, or refused at a place within it, in both languages', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const parsed = parseQuery(text, NO_CONCEPTS)
      if (parsed.ok) return
      const { column, length, message, message_vi } = parsed.error
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column - 1 + length).toBeLessThanOrEqual(text.length)
      if (length === 0) expect(text.replace(INVISIBLE, '').trim()).toBe('')
      expect(message_vi).not.toBe(message)
    }),
    { numRuns: 1_000 },
  )
})

test('the canonical spelling of any tree reads back to that tree', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const spelled = canonical(tree)
      const parsed = parseQuery(spelled, CONCEPTS)
      expect(parsed.ok && meaning(parsed.tree)).toEqual(meaning(tree))
      expect(parsed.ok && parsed.canonical).toBe(spelled)
    }),
    { numRuns: 2_000 },
  )
})
