import { describe, expect, test } from 'vitest'
import { tokenise } from '../../../src/text/tokens.ts'

const normal = (word: string) => tokenise(word)[0]?.normal

describe('spellings that a reader takes for one word', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['kỹ', 'kĩ'],
    ['Đảng', 'Ðảng'],
  ])('%s = %s', (a, b) => {
    expect(normal(a)).toBe(normal(b))
  })
})
