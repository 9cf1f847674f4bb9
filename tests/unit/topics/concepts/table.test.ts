import { describe, expect, test } from 'vitest'
import type { Concept } from '../../../../src/topics/concepts/concept.ts'
import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { secondsFor } from '../../../support/cpu-seconds.ts'

/** The wordings that a concept comes down to, or every error as `concept wording code`. */
function leavesOf(id: string, concepts: Record<string, readonly string[]>): string[] {
  const made = makeConceptTable(conceptsOf(concepts))
  if (made.ok) return made.table.leaves(id).map((leaf) => leaf.text)
  return made.errors.map(({ concept, wording, code }) => `${concept} ${wording} ${code}`)
}

function conceptsOf(concepts: Record<string, readonly string[]>): Concept[] {
  return Object.entries(concepts).map(([id, wordings]) => ({ id, wordings }))
}

describe('a concept comes down to its wordings, each once', () => {
  test.each([
    [
      ['Doanh nghiệp tư nhân', 'DNTN'],
      ['doanh nghiệp tư nhân', 'dntn'],
    ],
    [
      ['đảng*', '=ban', '=chi bộ'],
      ['đảng*', '=ban', '=chi bộ'],
    ],
    [['  đảng   viên  '], ['đảng viên']],
    [['15-NQ/TU'], ['15 nq tu']],
    [['Công ty TNHH, cổ phần'], ['công ty tnhh cổ phần']],
  ])('%j → %j', (wordings, expected) => {
    expect(leavesOf('a', { a: wordings })).toEqual(expected)
  })

  test('with those of the concepts that it names, wherever these stand', () => {
    expect(
      leavesOf('a', {
        a: ['vốn', '@b', '@C', 'đất'],
        b: ['rừng', 'đất', '@c'],
        c: ['biển', 'vốn'],
      }),
    ).toEqual(['vốn', 'rừng', 'đất', 'biển'])
  })

  test('two spellings of one word are one wording', () => {
    expect(leavesOf('a', { a: ['hoà bình', '@b'], b: ['hòa bình', 'kỹ', '@c'], c: ['kĩ'] })).toEqual([
      'hoà bình',
      'kỹ',
    ])
  })

  test('in no field, and as the words of a query', () => {
    const made = makeConceptTable([{ id: 'a', wordings: ['=chi bộ', 'dang*'] }])
    expect(made.ok && made.table.leaves('a')).toEqual([
      {
        op: 'phrase',
        words: [
          { form: 'chi', strict: true },
          { form: 'bô\u0323', strict: true },
        ],
        text: '=chi bộ',
        field: null,
        at: { column: 1, length: 7 },
      },
      {
        op: 'prefix',
        starts: ['dang'],
        tone: '',
        strict: false,
        text: 'dang*',
        field: null,
        at: { column: 1, length: 5 },
      },
    ])
  })

  test('a later concept takes the place of an earlier one of its id', () => {
    const made = makeConceptTable([
      { id: 'a', wordings: ['vốn'] },
      { id: 'b', wordings: ['@a'] },
      { id: 'a', wordings: ['đất'] },
    ])
    expect(made.ok && made.table.ids()).toEqual(['a', 'b'])
    expect(made.ok && made.table.leaves('b').map((leaf) => leaf.text)).toEqual(['đất'])
    expect(made.ok && made.table.get('a')?.wordings).toEqual(['đất'])
    expect(made.ok && [made.table.has('b'), made.table.has('constructor')]).toEqual([true, false])
    expect(made.ok && made.table.leaves('c')).toEqual([])
  })
})

const many = (count: number, of: string) => Array.from({ length: count }, (_, i) => `${of} ${i}`)

describe('what is wrong with a concept is told with its wording', () => {
  test.each<[Record<string, readonly string[]>, string[]]>([
    [{ a: [] }, ['a null no_wordings']],
    [{ a: ['vốn', ''] }, ['a 1 empty']],
    [{ a: ['…'] }, ['a 0 empty']],
    [{ a: ['\u200B\u200F'] }, ['a 0 empty']],
    [{ a: ['vốn\u0000'] }, ['a 0 unreadable']],
    [{ a: ['vốn \uD800'] }, ['a 0 unreadable']],
    [{ a: ['đ'.repeat(201)] }, ['a 0 too_long']],
    [{ a: ['của'] }, ['a 0 stop_word']],
    [{ a: ['đ*'] }, ['a 0 prefix_short']],
    [{ a: ['*'] }, ['a 0 prefix_place']],
    [{ a: ['chi bộ*'] }, ['a 0 prefix_place']],
    [{ a: ['=ban*'] }, ['a 0 prefix_place']],
    [{ a: ['đ*ng'] }, ['a 0 prefix_place']],
    [{ a: ['vốn OR đất'] }, ['a 0 syntax']],
    [{ a: ['vốn HOẶC đất'.normalize('NFD')] }, ['a 0 syntax']],
    [{ a: ['vốn NEAR/3 đất'] }, ['a 0 syntax']],
    [{ a: ['vốn | đất'] }, ['a 0 syntax']],
    [{ a: ['"tư nhân"'] }, ['a 0 quoted']],
    [{ a: ['“tư nhân” trong tỉnh'] }, ['a 0 quoted']],
    [{ a: ['công ty (TNHH)'] }, ['a 0 syntax']],
    [{ a: ['vốn = đất'] }, ['a 0 syntax']],
    [{ a: ['-vốn'] }, ['a 0 syntax']],
    [{ a: ['vốn −đất'] }, ['a 0 syntax']],
    [{ a: ['title:vốn'] }, ['a 0 syntax']],
    [{ a: ['nguồn: báo tỉnh'] }, ['a 0 syntax']],
    [{ a: ['document:15-NQ/TU'] }, ['a 0 syntax']],
    [{ a: ['đảng', 'vốn @b'], b: ['đất'] }, ['a 1 syntax']],
    [{ a: ['vốn', 'đất', 'VỐN'] }, ['a 2 duplicate']],
    [{ a: ['hoà', 'hòa'] }, ['a 1 duplicate']],
    [{ a: ['=đảng', 'đảng'] }, ['a 1 duplicate']],
    [{ a: ['@b', '@b'], b: ['vốn'] }, ['a 1 duplicate']],
    [{ a: ['vốn', '@b'] }, ['a 1 unknown_concept']],
    [{ a: ['@'] }, ['a 0 concept_name']],
    [{ a: ['@b c'] }, ['a 0 concept_name']],
    [{ Đảng: ['vốn'] }, ['Đảng null id']],
    [{ 'a b': ['vốn'] }, ['a b null id']],
    [{ a: many(301, 'vốn') }, ['a 300 too_many_wordings']],
    [{ a: ['@a'] }, ['a 0 cycle']],
    [{ a: ['vốn', '@b'], b: ['@c'], c: ['đất', '@a'] }, ['c 1 cycle']],
    [{ a: ['của', 'đ*', '@b'] }, ['a 0 stop_word', 'a 1 prefix_short', 'a 2 unknown_concept']],
  ])('%j: %j', (concepts, expected) => {
    expect(leavesOf('a', concepts)).toEqual(expected)
  })

  test('a cycle with its path', () => {
    const made = makeConceptTable(conceptsOf({ x: ['@a'], a: ['@b'], b: ['vốn', '@c'], c: ['@a'] }))
    expect(!made.ok && made.errors).toEqual([
      {
        concept: 'c',
        wording: 0,
        code: 'cycle',
        message: 'The concept comes back to itself: @a → @b → @c → @a.',
        message_vi: 'Khái niệm này dẫn vòng về chính nó: @a → @b → @c → @a.',
      },
    ])
  })

  test('in English and in Vietnamese', () => {
    const made = makeConceptTable(
      conceptsOf({
        a: [],
        b: ['', 'của', 'đ*', 'đ*ng', 'a|b', '@z', '@', '\u0000', '@b', 'vốn', 'VỐN'],
        Đ: [''],
      }),
    )
    const errors = made.ok ? [] : made.errors
    expect(new Set(errors.map(({ code }) => code)).size).toBe(12)
    for (const { message, message_vi } of errors) {
      expect(message).toMatch(/^[“A-Z].{10,}\.$/)
      expect(message_vi).toMatch(/^[“\p{Lu}].{10,}\.$/u)
    }
  })
})

describe('limits', () => {
  test('300 wordings, and 2,000 with those of concepts that it names', () => {
    const groups = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, many(300, `vốn ${id}`)]),
    )
    const names = Object.keys(groups).map((id) => `@${id}`)
    expect(leavesOf('all', { ...groups, all: [...names, ...many(200, 'đất')] })).toHaveLength(2_000)
    expect(leavesOf('all', { ...groups, all: [...names, ...many(201, 'đất')] })).toEqual([
      'all null too_many_flattened',
    ])
  })

  /** c0 names c1, which names c2, and so on. */
  const row = (length: number) =>
    Array.from({ length }, (_, i): [string, string[]] => [`c${i}`, i + 1 < length ? [`@c${i + 1}`] : ['vốn']])

  test.each(['first', 'last'])('16 concepts in a row, whichever is read first (%s)', (which) => {
    const order = (entries: [string, string[]][]) => (which === 'first' ? entries : entries.toReversed())
    expect(leavesOf('c0', Object.fromEntries(order(row(16))))).toEqual(['vốn'])
    expect(leavesOf('c0', Object.fromEntries(order(row(17)))).join()).toContain('too_nested')
  })

  test.each([
    ['a row of 20,000', Object.fromEntries(row(20_000))],
    ['a ring of 20,000', Object.fromEntries([...row(20_000), ['c19999', ['@c0']]])],
    [
      'every one naming all behind it',
      Object.fromEntries(
        Array.from({ length: 15 }, (_, i): [string, string[]] => [
          `c${i}`,
          [`vốn ${i}`, ...Array.from({ length: 14 - i }, (_, j) => `@c${i + j + 1}`)],
        ]),
      ),
    ],
  ])('%s ends within a second', (_, concepts) => {
    expect(secondsFor(() => leavesOf('c0', concepts))).toBeLessThan(1)
  })
})
