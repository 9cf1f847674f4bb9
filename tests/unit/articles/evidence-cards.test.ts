import { describe, expect, test } from 'vitest'
import { evidenceCards } from '../../../src/articles/evidence-cards.ts'
import { NO_CONCEPTS } from '../../../src/topics/concepts/concept.ts'
import { judge } from '../../../src/topics/matching/evaluate.ts'
import { prepare } from '../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'

function cardsOf(query: string, body: string) {
  const parsed = parseQuery(query, NO_CONCEPTS)
  const prepared = prepare({ title: '', lead: '', body, source: '', author: '', category: '' })
  const verdict = parsed.ok ? judge(parsed.tree, NO_CONCEPTS, prepared) : null
  return evidenceCards(verdict?.evidence ?? [], body)
}

describe('the words around evidence in the body', () => {
  test.each([
    ['between spaces', `${'chữ '.repeat(60)}có đảng viên mới ${'chữ '.repeat(60)}`],
    ['where no space stands near', `${'chữ/'.repeat(60)}đảng/viên/${'chữ/'.repeat(60)}`],
    ['at the edges of the text', 'đảng viên'],
    ['on a line of its own', `một\n${'a'.repeat(200)}-đảng viên-${'b'.repeat(200)}\nhai`],
  ])('%s hold the found words where they say', (_, body) => {
    const [card] = cardsOf('"đảng viên"', body)
    const { text = '', start = 0, end = 0 } = card?.excerpt ?? {}
    expect(text.slice(start, end)).toBe(card?.text)
    expect(text).not.toContain('\n')
    expect(text.length).toBeLessThan(200)
  })
})

test.each([
  [
    'where its sentence begins, if that is near',
    `${'Mở đầu dài. '.repeat(12)}Bà Hà, chủ xưởng, kể. “Chi bộ có bảy đảng viên”, bà nói.`,
    '“Chi bộ có bảy đảng viên”, bà nói.',
  ],
  [
    'between words, if it is not',
    `${'rất '.repeat(30)}nhiều đảng viên mới`,
    `${'rất '.repeat(20)}nhiều đảng viên mới`,
  ],
  [
    'not behind the point of a short form',
    `${'rất '.repeat(30)}gần TP. Việt Trì có đảng viên mới`,
    `${'rất '.repeat(17)}gần TP. Việt Trì có đảng viên mới`,
  ],
])('an excerpt begins %s', (_, body, expected) => {
  expect(cardsOf('"đảng viên"', body)[0]?.excerpt?.text).toBe(expected)
})

test('a card stays small however often its words stand there', () => {
  const words = Array.from({ length: 100 }, (_, n) => `từ${n}`)
  expect(cardsOf(words.join(' OR '), words.join(' ').repeat(5))).toHaveLength(20)
})
