import { expect, test } from 'vitest'
import { legible } from '../../../src/delivery/legible.ts'
import { digest, item } from './messages.ts'

test.each([
  ['Ủy ban: “15 tỷ”, 👨‍👩‍👧 & <b>', 'Ủy ban: “15 tỷ”, 👨‍👩‍👧 & <b>'],
  ['hai\r\ndòng', 'hai  dòng'],
  ['a\u0000b\u0007c\u2028d\u0085e\tf', 'a b c d e f'],
  ['\u202Engược\u2069', ' ngược '],
  ['nửa \uD83D, nửa \uDE00, cả \u{1F600}', 'nửa \uFFFD, nửa \uFFFD, cả \u{1F600}'],
])('%j is handed on as %j, and evidence stands where it stood', (title, expected) => {
  const message = digest([item(1, { title, lead: title })], { topics: [{ id: 't', name: title }] })
  const handed = legible(message)
  expect(handed).toEqual(
    digest([item(1, { title: expected, lead: expected })], { topics: [{ id: 't', name: expected }] }),
  )
  expect(handed.items[0]?.article.title).toHaveLength(title.length)
})
