import { describe, expect, test } from 'vitest'
import type { EvidenceCard } from '../../../src/events.ts'
import { reasonsOf } from '../../../src/web/messages/reasons.ts'

const piece = (field: EvidenceCard['field'], text: string, branch = `"${text}"`): EvidenceCard => ({
  field,
  text,
  branch,
  start: 0,
  end: text.length,
})

describe('why an article is shown', () => {
  test.each<[string, EvidenceCard[], string]>([
    ['nothing', [], ''],
    [
      'one range that two branches name is said once',
      [piece('title', 'Ra mắt chi bộ', '@phat-trien-dang'), piece('title', 'Ra mắt chi bộ', '@to-chuc-dang')],
      '“Ra mắt chi bộ” trong tiêu đề',
    ],
    [
      'one in capitals and one in small letters is said once, of each field',
      [piece('title', 'CHI BỘ'), piece('title', 'chi bộ'), piece('lead', 'chi bộ')],
      '“chi bộ” trong tiêu đề; “chi bộ” trong phần mở đầu',
    ],
    [
      'no more than four',
      ['một', 'hai', 'ba', 'bốn', 'năm'].map((text) => piece('title', text)),
      '“một” trong tiêu đề; “hai” trong tiêu đề; “ba” trong tiêu đề; “bốn” trong tiêu đề',
    ],
  ])('%s', (_, evidence, expected) => {
    expect(reasonsOf(evidence, 'vi')).toBe(expected)
  })
})
