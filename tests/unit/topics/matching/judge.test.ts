import { describe, expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { judge } from '../../../../src/topics/matching/evaluate.ts'
import type { Searchable } from '../../../../src/topics/matching/fields.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { articleOf } from './article.ts'

function verdict(query: string, texts: Partial<Searchable>) {
  const parsed = parseQuery(query, NO_CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return judge(parsed.tree, NO_CONCEPTS, prepare(articleOf(texts)))
}

describe('marks count when typed', () => {
  test.each([
    ['tư nhân', 'Kinh tế tư nhân', true],
    ['tư nhân', 'Thăm tù nhân', false],
    ['tư nhân', 'KINH TẾ TƯ NHÂN', true],
    ['"tu nhan"', 'Kinh tế tư nhân', true],
    ['"tu nhan"', 'Thăm tù nhân', true],
    ['"tư nhan"', 'tư nhận', true],
    ['"tư nhan"', 'tù nhân', false],
    ['dang', 'Đảng', true],
    ['đang', 'Đảng', false],
    ['đảng', 'dang', false],
    ['hoà bình', 'Hòa Bình', true],
    ['thuỷ lợi', 'thủy lợi', true],
    ['kỹ sư', 'kĩ sư', true],
    ['thúy', 'thúi', false],
    ['Ðảng', 'đảng'.normalize('NFD'), true],
  ])('%s in “%s”: %s', (query, title, expected) => {
    expect(verdict(query, { title }) !== null).toBe(expected)
  })
})

describe('a document number is a phrase of its parts', () => {
  const spellings = ['15-NQ/TU', '15- NQ/TU', '15‑NQ/TU', '15 - NQ / TU', '15–nq/tu', 'số 15-NQ/TU, ngày']
  test.each(spellings)('15-NQ/TU finds %s', (title) => {
    expect(verdict('15-NQ/TU', { title })).not.toBeNull()
    expect(verdict('"15- NQ/TU"', { title })).not.toBeNull()
  })
  test.each(['115-NQ/TU', '15-NQ/TUQ', '15-NQ của TU', '15-KL/TU', '1 5-NQ/TU', '15-NQ'])(
    '15-NQ/TU does not find %s',
    (title) => {
      expect(verdict('15-NQ/TU', { title })).toBeNull()
    },
  )
})

describe('words and phrases', () => {
  test.each([
    ['ban', { title: 'bản' }, true],
    ['bản', { title: 'văn bản' }, true],
    ['an', { title: 'ban' }, false],
    ['"tư nhân"', { title: 'tư, nhân' }, true],
    ['"tư nhân"', { title: 'nhân tư' }, false],
    ['"tư nhân"', { title: 'tư cách cá nhân' }, false],
    // A phrase does not reach from one field into the next; words of AND may stand in different ones.
    ['"tư nhân"', { title: 'tư', lead: 'nhân' }, false],
    ['tư nhân', { title: 'tư', body: 'nhân' }, true],
    ['tư -nhân', { title: 'tư', body: 'nhân' }, false],
    ['tư -nhân', { title: 'tư' }, true],
    ['tư -(nhân OR nhận)', { title: 'tư nhận' }, false],
    ['(tư OR -nhân) vốn', { title: 'vốn' }, true],
    ['(tư OR -nhân) vốn', { title: 'vốn nhân' }, false],
    ['tư OR nhân', { body: 'nhân' }, true],
  ] as const)('%s in %j: %s', (query, article, expected) => {
    expect(verdict(query, article) !== null).toBe(expected)
  })
})

test('evidence says which branch stands where, in reading order, and leads to the very characters', () => {
  const article = {
    title: 'Gỡ vướng cho Tư nha\u0302n',
    lead: 'Vốn cho tư nhân.',
    body: 'Không có vốn, tư\u00A0nhân khó lớn.',
  }
  expect(verdict('"tư nhân" (vốn OR đất)', article)?.evidence).toEqual([
    { field: 'title', start: 13, end: 21, text: 'Tư nha\u0302n', branch: '"tư nhân"' },
    { field: 'lead', start: 0, end: 3, text: 'Vốn', branch: 'vốn' },
    { field: 'lead', start: 8, end: 15, text: 'tư nhân', branch: '"tư nhân"' },
    { field: 'body', start: 9, end: 12, text: 'vốn', branch: 'vốn' },
    { field: 'body', start: 14, end: 21, text: 'tư\u00A0nhân', branch: '"tư nhân"' },
  ])
})

test('a leaf shows at most five places of a field; one written twice shows each place once', () => {
  expect(verdict('vốn', { body: 'vốn '.repeat(9) })?.evidence).toHaveLength(5)
  expect(verdict('vốn vốn', { title: 'vốn' })?.evidence).toHaveLength(1)
})
