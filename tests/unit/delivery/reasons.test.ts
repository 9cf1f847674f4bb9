import { describe, expect, test } from 'vitest'
import type { EvidenceCard } from '../../../src/events.ts'
import { reasonsOf } from '../../../src/web/messages/reasons.ts'

const piece = (
  field: EvidenceCard['field'],
  text: string,
  start = 0,
  branch = `"${text}"`,
): EvidenceCard => ({
  field,
  text,
  branch,
  start,
  end: start + text.length,
})

const TITLE = 'Hội nghị phát triển Đảng trong doanh nghiệp tư nhân'
const inTitle = (text: string) => piece('title', text, TITLE.indexOf(text))

describe('why an article is shown', () => {
  test.each<[string, EvidenceCard[], string]>([
    ['nothing', [], ''],
    [
      'one range that two branches name is said once',
      [
        piece('title', 'Ra mắt chi bộ', 0, '@phat-trien-dang'),
        piece('title', 'Ra mắt chi bộ', 0, '@to-chuc-dang'),
      ],
      '“Ra mắt chi bộ” trong tiêu đề',
    ],
    [
      'one in capitals and one in small letters is said once, with each field',
      [piece('title', 'CHI BỘ'), piece('title', 'chi bộ', 20), piece('lead', 'chi bộ')],
      '“chi bộ” trong tiêu đề và phần mở đầu',
    ],
    [
      'a word that begins a sentence elsewhere is said as it is within one',
      [piece('title', 'cây cầu', 10), piece('lead', 'Cây cầu')],
      '“cây cầu” trong tiêu đề và phần mở đầu',
    ],
    [
      'no more than four',
      ['một', 'hai', 'ba', 'bốn', 'năm'].map((text, at) => piece('title', text, 10 * at)),
      '“một”, “hai”, “ba”, “bốn” trong tiêu đề',
    ],
    [
      'words within one another or that overlap are one phrase, in whatever order they are found',
      ['doanh nghiệp', 'phát triển Đảng', 'trong doanh nghiệp', 'Đảng trong', 'tư nhân'].map(inTitle),
      '“phát triển Đảng trong doanh nghiệp”, “tư nhân” trong tiêu đề',
    ],
    [
      'words of the same fields are said together, others by themselves',
      [
        inTitle('Đảng'),
        piece('lead', 'Đảng'),
        piece('body', 'chi bộ', 50),
        piece('body', 'Đảng'),
        inTitle('tư nhân'),
      ],
      '“Đảng” trong tiêu đề, phần mở đầu và nội dung bài; “chi bộ” trong nội dung bài; “tư nhân” trong tiêu đề',
    ],
    [
      'each field is named once, where it is named first',
      [inTitle('phát triển Đảng'), piece('lead', 'chi bộ'), inTitle('tư nhân')],
      '“phát triển Đảng”, “tư nhân” trong tiêu đề; “chi bộ” trong phần mở đầu',
    ],
    [
      'the same places of title and lead are not one',
      [piece('title', 'chi bộ'), piece('lead', 'chi hội')],
      '“chi bộ” trong tiêu đề; “chi hội” trong phần mở đầu',
    ],
  ])('%s', (_, evidence, expected) => {
    expect(reasonsOf(evidence, 'vi')).toBe(expected)
  })
})
