import { describe, expect, test } from 'vitest'
import { excerpt } from '../../../src/articles/evidence-cards.ts'
import type { EvidenceCard, ShownMatch } from '../../../src/events.ts'
import { highlight } from '../../../src/text/highlight.ts'
import { excerptsOf } from '../../../src/web/messages/excerpts.ts'

const NEAR = 'Chủ doanh nghiệp tư nhân dành một phòng cho chi bộ sinh hoạt.'
const FAR = 'Chi bộ hiện có bảy đảng viên'
const BODY = `${NEAR}\n${FAR}\nHết.`

function inBody(text: string): EvidenceCard {
  const start = BODY.indexOf(text)
  const place = { start, end: start + text.length }
  return { field: 'body', text, branch: text, ...place, excerpt: excerpt(place, BODY) }
}

const matchOf = (evidence: EvidenceCard[], more: Partial<ShownMatch> = {}): ShownMatch => ({
  topic: 't',
  topicName: 'Chủ đề',
  score: 1,
  evidence,
  ...more,
})

/** What is read, with what was found between brackets. */
const shown = (matches: ShownMatch[]) =>
  excerptsOf(matches).map(({ text, ranges }) =>
    highlight(text, ranges)
      .map((part) => (part.isFound ? `[${part.text}]` : part.text))
      .join(''),
  )

describe('what is shown of a body', () => {
  const near = '…\u00A0Chủ [doanh nghiệp tư nhân] dành một phòng cho [chi bộ] sinh hoạt.'
  const far = '…\u00A0Chi bộ hiện có bảy [đảng viên]\u00A0…'
  test.each<[string, ShownMatch[], string[]]>([
    ['nothing', [matchOf([])], []],
    [
      'a passage once, with all that was found in it',
      [matchOf(['doanh nghiệp tư nhân', 'chi bộ'].map(inBody))],
      [near],
    ],
    [
      'by whatever topic',
      [matchOf([inBody('doanh nghiệp tư nhân')]), matchOf([inBody('chi bộ')], { topic: 'b' })],
      [near],
    ],
    [
      'another passage beside it',
      [matchOf(['doanh nghiệp tư nhân', 'đảng viên', 'chi bộ'].map(inBody))],
      [near, far],
    ],
    [
      'two passages, and no third',
      [matchOf(['doanh nghiệp tư nhân', 'đảng viên', 'Hết'].map(inBody))],
      ['…\u00A0Chủ [doanh nghiệp tư nhân] dành một phòng cho chi bộ sinh hoạt.', far],
    ],
    [
      'nothing of another article',
      [matchOf([inBody('chi bộ')], { of: { id: 'b.1', sourceName: 'Báo B' } })],
      [],
    ],
    [
      'what an earlier version of the text said, by itself',
      [matchOf([inBody('chi bộ'), { ...inBody('đảng viên'), start: 10, end: 19 }])],
      ['…\u00A0Chủ doanh nghiệp tư nhân dành một phòng cho [chi bộ] sinh hoạt.', far],
    ],
  ])('%s', (_, matches, expected) => {
    expect(shown(matches)).toEqual(expected)
  })
})
