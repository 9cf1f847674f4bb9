import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INVISIBLE } from '../../../../src/text/normalise.ts'
import { canonical } from '../../../../src/topics/query/canonical.ts'
import { inVietnamese } from '../../../../src/topics/query/in-vietnamese.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import type { Query } from '../../../../src/topics/query/tree.ts'
import { anyTree, CONCEPTS } from '../arbitrary.ts'
import { queryText } from '../generated.ts'

/** What a query means, without where it was written. */
function meaning(query: Query): unknown {
  return JSON.parse(JSON.stringify(query, (key, value) => (key === 'at' ? undefined : value)))
}

/** The canonical spelling of what is understood is understood alike, and so are both as Vietnamese readers see them. */
function expectToReadBack(text: string): void {
  const parsed = parseQuery(text, CONCEPTS)
  if (!parsed.ok) return
  const again = parseQuery(parsed.canonical, CONCEPTS)
  expect(again).toMatchObject({ ok: true, canonical: parsed.canonical })
  expect(again.ok && meaning(again.tree)).toEqual(meaning(parsed.tree))
  for (const shown of [inVietnamese(text), inVietnamese(parsed.canonical)]) {
    expect(parseQuery(shown, CONCEPTS)).toMatchObject({ ok: true, canonical: parsed.canonical })
  }
}

test('the canonical spelling reads back to the same tree and the same spelling', () => {
  fc.assert(fc.property(queryText(fc.string({ unit: 'binary', maxLength: 6 })), expectToReadBack), {
    numRuns: 1_000,
  })
})

/** What words may consist of beyond small letters: lost spaces, residue, odd letters and marks in odd places. */
const part = fc.oneof(
  fc.constantFrom(
    'sẽ',
    'bảo',
    'Sẽ',
    'BẢO',
    'thực',
    'Hiện',
    'ý',
    'Ở',
    'uỷ',
    'ủy',
    'Ð',
    'ð',
    'Ɖ',
    'NQ',
    '15',
    'a',
    'E',
  ),
  fc.constantFrom(
    'nbsp',
    'amp',
    'quot',
    'lt',
    '#160',
    '&',
    ';',
    '-',
    '/',
    '.',
    "'",
    ' ',
    '\u00A0',
    '=',
    '*',
    '"',
  ),
  fc.constantFrom(
    'Ａ',
    'ｂ',
    '１',
    'ı',
    'İ',
    'ß',
    'ſ',
    '\u212A',
    '\u212B',
    'ﬁ',
    '²',
    'Ⅳ',
    '½',
    '한',
    'か\u3099',
  ),
  fc.constantFrom('o\u0302\u0301', 'á\u0301', '\u0323', '\u0300', '\u200B', '\u00AD', '\uFE0F', '\u034F'),
)

test('so it does with words of any kind', () => {
  const texts = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(fc.property(texts, expectToReadBack), {
    numRuns: 5_000,
    examples: [['sẽNQuỷsẽ'], ['amp\u00ADHiện'], ['thựcHiện'], ['sẽBảo*']],
  })
})

const plain = fc.constantFrom('tư', 'nhân', '"tư nhân"', 'đảng', ' ', ' OR ', ' -', '@hoa')
const piece = fc.oneof(
  { weight: 12, arbitrary: plain },
  fc.constantFrom(
    '(',
    ')',
    '"',
    '“',
    '”',
    '-',
    '–',
    '—',
    '|',
    '&',
    ' ',
    ' ',
    ' ',
    '*',
    '=',
    '@',
    ':',
    '/',
    "'",
  ),
  fc.constantFrom(
    'OR',
    'AND',
    'NOT',
    'HOẶC',
    'VÀ',
    'KHÔNG',
    'or',
    'và',
    'NEAR/3',
    'ONEAR/9',
    'NEAR',
    'near/3',
  ),
  fc.constantFrom(
    'tư',
    'nhân',
    'dang',
    'của',
    '15-NQ/TU',
    '@hoa',
    '@tu-nhan',
    'đả*',
    '=ban',
    'title:',
    'tiêu-đề:',
  ),
  fc.constantFrom('document:', 'tilte:', '~2', '^', '?', '[', ']', '{', '\\', '+', '!', '%', '😀', '\n', ','),
  fc.constantFrom('\u200B', '\u200F', '\u202E', '\uFEFF', '\uD800', '\u0301', '\u0000'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

test('anything typed is understood, or refused at a place within it, in both languages', () => {
  const counts = { understood: 0, proposed: 0, refused: 0, warned: 0 }
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom('', ' '), (pieces, gap) => {
      const text = pieces.join(gap)
      const parsed = parseQuery(text, CONCEPTS)
      const found = parsed.ok ? parsed.warnings : [parsed.error]
      for (const { column, length, message, message_vi, proposal } of found) {
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column - 1 + length).toBeLessThanOrEqual(text.length)
        if (length === 0) expect(text.replace(INVISIBLE, '').trim()).toBe('')
        expect(message_vi).not.toBe(message)
        // Nothing is proposed that would be refused.
        if (proposal !== undefined) expect(parseQuery(proposal, CONCEPTS)).toMatchObject({ ok: true })
      }
      if (!parsed.ok) counts[parsed.error.proposal === undefined ? 'refused' : 'proposed'] += 1
      else counts[parsed.warnings.length > 0 ? 'warned' : 'understood'] += 1
    }),
    { numRuns: 4_000 },
  )
  // Every outcome came up often enough to mean something.
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100)
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
