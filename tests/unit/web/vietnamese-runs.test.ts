import { expect, test } from 'vitest'
import { vietnameseRuns } from '../../../src/web/messages/vietnamese-runs.ts'

/** What is Vietnamese stands in brackets. */
const marked = (sentence: string, names: string[] = []) =>
  vietnameseRuns(sentence, names)
    .map(({ text, isVietnamese }) => (isVietnamese ? `[${text}]` : text))
    .join('')

test.each<[string, string, string[]]>([
  ['Nothing is new.', 'Nothing is new.', []],
  ['', '', []],
  ['“cây cầu” in the title', '“[cây cầu]” in the title', []],
  ['“TNHH” in the text', '“TNHH” in the text', []],
  ['First seen by Bản tin at', 'First seen by [Bản tin] at', ['Bản tin']],
  ['Match "khu công nghiệp" OR lorem', 'Match "[khu công nghiệp]" OR lorem', []],
  ['Read at Báo Lạc Giang điện tử', 'Read at [Báo Lạc Giang điện tử]', ['Báo Lạc Giang điện tử']],
  ['No. 356/2025/NĐ-CP is a decree', 'No. [356/2025/NĐ-CP] is a decree', []],
  ['cầu đường and giao thông', '[cầu đường] and giao [thông]', []],
  ['Figure: “30 hộ” → “32 hộ”', 'Figure: “[30 hộ]” → “[32 hộ]”', []],
  ['nai\u0308ve is not Vietnamese, na\u0323ng is', 'nai\u0308ve is not Vietnamese, [na\u0323ng] is', []],
])('%s', (sentence, expected, names) => {
  expect(marked(sentence, names)).toBe(expected)
  const whole = vietnameseRuns(sentence, names).map(({ text }) => text)
  expect(whole.join('')).toBe(sentence)
})

test.each(['“'.repeat(50_000), `${'a'.repeat(50_000)}ạ`, ' ạ'.repeat(50_000)])(
  'hostile text is cut within a second',
  (sentence) => {
    const began = performance.now()
    expect(vietnameseRuns(sentence, ['Bản tin']).length).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(1_000)
  },
)
