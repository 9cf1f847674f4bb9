import { describe, expect, test } from 'vitest'
import { FIRST, HEADING, LEAD, page, paragraphs, read, SECOND, TEXT, THIRD } from './page.ts'

const NOTE = 'Tòa soạn rất mong nhận được tin, bài, ảnh của cộng tác viên ở các xã, phường trong tỉnh.'
const told = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`

describe('the text as JSON-LD tells it is a witness', () => {
  const html = (body: string) => page(`${told(body)}${HEADING}<div>${paragraphs([...TEXT, NOTE])}</div>`)

  test.each<[string, string, string[]]>([
    ['of where the text ends', TEXT.join(' '), TEXT],
    ['with markup', paragraphs(), TEXT],
    ['with markup in references', paragraphs().replaceAll('<', '&lt;').replaceAll('>', '&gt;'), TEXT],
    [
      'with other quotation marks and spaces',
      TEXT.join('').replaceAll(' ', '  ').replaceAll(',', ' ,'),
      TEXT,
    ],
    ['not where it is cut', `${LEAD} ${FIRST.slice(0, 60)}`, [...TEXT, NOTE]],
    ['not where it ends early', TEXT.slice(0, 2).join(' '), [...TEXT, NOTE]],
    ['not where it tells of something else', NOTE.repeat(8), [...TEXT, NOTE]],
    ['not where it tells nothing', '', [...TEXT, NOTE]],
  ])('%s', (_, body, expected) => {
    expect(read(html(body)).paragraphs).toEqual(expected)
  })

  test('of text that is called a sidebar', () => {
    const column = `<div class="related-sidebar">${paragraphs([LEAD, FIRST, SECOND, THIRD])}</div><div>${paragraphs([NOTE, `${NOTE} Xin cảm ơn.`])}</div>`
    expect(read(page(`${told(TEXT.join(' '))}${HEADING}${column}`)).paragraphs).toEqual(TEXT)
  })
})
