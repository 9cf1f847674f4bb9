import { describe, expect, test } from 'vitest'
import { withoutRelated } from '../../../../src/feeds/read/html/related.ts'

const LEAD = 'Tỉnh đã có 45 chi bộ trong doanh nghiệp ngoài nhà nước.'
const A = '<a href="https://baopho.vn/1.html">Xây dựng tổ chức đảng trong khu công nghiệp</a>'
const B = '<a href="https://baopho.vn/2.html" title="b">Gieo mầm trong doanh nghiệp tư nhân</a>'
const LIST = `<ul><li>${A}</li><li>${B}</li></ul>`

describe('links to other articles behind a description are taken off', () => {
  test.each([
    ['a list', `${LEAD}${LIST}`, LEAD],
    ['a list behind a paragraph', `<p>${LEAD}</p>\n${LIST}\n`, `<p>${LEAD}</p>`],
    ['a numbered list', `${LEAD}<ol><li>${A}</li></ol>`, LEAD],
    ['a list of one', `${LEAD}<ul><li>${A}</li></ul>`, LEAD],
    [
      'a list in capitals',
      `${LEAD}<UL><LI>${A.replaceAll('a ', 'A ').replaceAll('/a>', '/A>')}</LI></UL>`,
      LEAD,
    ],
    ['a list that is not closed', `${LEAD}<ul><li>${A}<li>${B}`, LEAD],
    ['a list within the element of the text', `<div><p>${LEAD}</p>${LIST}</div>`, `<div><p>${LEAD}</p>`],
    ['a list with a heading', `<p>${LEAD}</p><p><b>Tin liên quan:</b></p>${LIST}`, `<p>${LEAD}</p>`],
    ['a heading with a reference', `<p>${LEAD}</p>Tin li&ecirc;n quan${LIST}`, `<p>${LEAD}</p>`],
    ['a heading in capitals', `<p>${LEAD}</p><h3>TIN CÙNG CHUYÊN MỤC</h3>${LIST}`, `<p>${LEAD}</p>`],
    ['another heading', `<p>${LEAD}</p><div>Có thể bạn quan tâm</div>${LIST}`, `<p>${LEAD}</p>`],
    ['two lists', `${LEAD}${LIST}<p>Tin khác</p>${LIST}`, LEAD],
    ['images in the list', `${LEAD}<ul><li><a href="/1"><img src="/1.jpg"></a>${A}</li></ul>`, LEAD],
    ['days in the list', `${LEAD}<ul><li>${A} (24/11/2026)</li><li>${B} (23-11)</li></ul>`, LEAD],
    ['points in the list', `${LEAD}<ul><li>• ${A}</li><li>- ${B}</li></ul>`, LEAD],
    ['a list in a list', `${LEAD}<ul><li>${A}<ul><li>${B}</li></ul></li></ul>`, LEAD],
    ['lines', `${LEAD}<br>${A}<br>${B}`, LEAD],
    ['lines with arrows', `${LEAD}<br/>&gt;&gt; ${A}<br/>&gt;&gt; ${B}`, LEAD],
    ['one line with an arrow', `<p>${LEAD}</p><p>>> ${A}</p>`, `<p>${LEAD}</p>`],
    ['one line with another arrow', `<p>${LEAD}</p><p>» ${A}</p>`, `<p>${LEAD}</p>`],
    ['one line with a heading', `<p>${LEAD}</p><p>Xem thêm: ${A}</p>`, `<p>${LEAD}</p>`],
    [
      'one line with a strong heading',
      `<p>${LEAD}</p><p><strong>Đọc thêm:</strong> ${A}</p>`,
      `<p>${LEAD}</p>`,
    ],
    ['two links in a line', `<p>${LEAD}</p><p>Xem thêm: ${A}, ${B}</p>`, `<p>${LEAD}</p>`],
    ['paragraphs', `<p>${LEAD}</p><p>${A}</p><p>${B}</p>`, `<p>${LEAD}</p>`],
    ['a link to the article itself', `<p>${LEAD}</p><p><a href="/1">Xem tiếp…</a></p>`, `<p>${LEAD}</p>`],
    [
      'an image in front',
      `<a href="/1"><img src="/a.jpg"></a></br>${LEAD}${LIST}`,
      `<a href="/1"><img src="/a.jpg"></a></br>${LEAD}`,
    ],
    [
      'an image before the list',
      `<p>${LEAD}</p><img src="/a.jpg">${LIST}`,
      `<p>${LEAD}</p><img src="/a.jpg">`,
    ],
    ['an image that counts, behind', `${LEAD}${LIST}<img src="/dem.gif" width="1">`, LEAD],
    ['blank lines behind', `${LEAD}${LIST}<p>&nbsp;</p><br>`, LEAD],
  ])('%s', (_, html, kept) => {
    expect(withoutRelated(html)).toBe(kept)
  })
})

describe('what is the article’s own stays', () => {
  test.each([
    ['no link', LEAD],
    ['a list of words', `${LEAD}<ul><li>một</li><li>hai</li></ul>`],
    ['a list of links and words', `${LEAD}<ul><li>${A}: từ tháng 3</li><li>${B}: từ tháng 4</li></ul>`],
    ['a list of which one item is no link', `${LEAD}<ul><li>Mở đầu</li><li>${A}</li><li>${B}</li></ul>`],
    ['a list of links that text follows', `<p>Gồm:</p>${LIST}<p>${LEAD}</p>`],
    ['a list of links alone', LIST],
    ['a list of links and a heading alone', `<p>Tin liên quan</p>${LIST}`],
    ['a list of links behind an image alone', `<img src="/a.jpg">${LIST}`],
    ['links in a sentence', `<p>${LEAD}</p><p>Theo ${A} và ${B}.</p>`],
    ['one link alone in its line', `<p>${LEAD}</p><p>${A}</p>`],
    ['a link at the end of a sentence', `<p>${LEAD} Xem ${A}</p>`],
    ['a source', `<p>${LEAD}</p><p>Nguồn: ${A}</p>`],
    ['a picture with a link', `<p>${LEAD}</p><p><a href="/1"><img src="/a.jpg"></a></p>`],
    ['a link around everything', `<a href="/1">${LEAD}</a>`],
    ['headings without links', `<p>${LEAD}</p><p>Xem thêm:</p>`],
  ])('%s', (_, html) => {
    expect(withoutRelated(html)).toBe(html)
  })
})

describe('hostile descriptions end before long', () => {
  test.each([
    ['open lists', '<ul><li><a href=/>t</a>'.repeat(20_000)],
    ['arrows', `a<p><a href=/>${'&gt;'.repeat(100_000)}x</a>`],
    ['points beside a link', `a<p>${'>'.repeat(400_000)}x<a href=/>t</a>`],
    ['brackets beside links', `a<p>${'( '.repeat(200_000)}<a href=/>t</a>`],
    ['end tags', `a${'</b'.repeat(100_000)}<ul><li><a href=/>t</a>`],
    ['links', '<a href=/>'.repeat(50_000)],
  ])('%s', (_, html) => {
    expect(html.startsWith(withoutRelated(html))).toBe(true)
  })
})
