import { describe, expect, test } from 'vitest'
import { titleText } from '../../../../src/feeds/read/html/title.ts'

const LONG = 'Kết nạp đảng viên trong doanh nghiệp tư nhân'

describe('markup in titles', () => {
  test.each([
    ['none', LONG, LONG],
    ['emphasis', `<b>Tin</b> <i>mới</i> <em>nhất</em>`, 'Tin mới nhất'],
    ['with attributes', '<strong class="hot">Tin</strong> mới', 'Tin mới'],
    ['a link', '<a href="/1">Tin mới</a>', 'Tin mới'],
    ['capitals', '<B>Tin</B> mới', 'Tin mới'],
    ['an image', '<img src="/a.gif" alt="mới"> Tin mới', 'Tin mới'],
    ['a line break', 'Tin<br>mới<br />nhất', 'Tin mới nhất'],
    ['a stray end tag', 'Tin mới</b></br>', 'Tin mới'],
    ['emphasis that is not closed', '<b>Tin mới', 'Tin mới'],
    ['a paragraph that is not closed', '<p>Tin mới', 'Tin mới'],
    ['a paragraph', '<p>Tin mới</p>', 'Tin mới'],
    ['script goes with its text', 'Tin <script>a("<b>")</script>mới', 'Tin mới'],
    ['style too', '<style>b{}</style>Tin mới', 'Tin mới'],
    ['a comment', 'Tin <!-- cũ --> mới', 'Tin mới'],
    ['CDATA', '<![CDATA[Tin <b>mới</b>]]>', 'Tin mới'],
    ['superscript', '120 m<sup>2</sup>', '120 m2'],
  ])('%s goes', (_, html, title) => {
    expect(titleText(html)).toBe(title)
  })

  test.each([
    ['a comparison', '1 < 2'],
    ['a comparison without blanks', 'a<b và c'],
    ['a figure', 'Lãi suất <5% một năm'],
    ['a heart', 'Tôi <3 Phố Núi'],
    ['a type', 'Lớp List<T> trong Java'],
    ['a name in brackets', 'Nice <gorilla>, nặng bao nhiêu?'],
    ['an address in brackets', 'Thư gửi <toasoan@baopho.vn>'],
    ['an element that is spoken of', 'Cách viết thẻ <title> trong HTML'],
    ['another one', 'Vì sao <script> nguy hiểm'],
    ['and another', 'Thẻ <table> nay ít dùng'],
    ['a letter between two signs', 'Khi a <b và c> d'],
    ['a question mark', 'Giá <? đồng'],
    ['an exclamation mark', 'Giá <! đồng'],
    ['a greater-than sign', 'Hà Nội > Huế > Sài Gòn'],
    ['Vietnamese words in brackets', 'Phim <Đất lành> ra rạp'],
  ])('%s stays', (_, title) => {
    expect(titleText(title)).toBe(title)
  })

  test.each([
    ['once', 'Thẻ &lt;b&gt; và &lt;/b&gt;', 'Thẻ <b> và </b>'],
    ['as a sign', '5 &lt; 6 &amp; 7 &gt; 6', '5 < 6 & 7 > 6'],
    ['twice, as letters', 'Tỷ gi&amp;#225;', 'Tỷ giá'],
    ['twice, as an ampersand', 'Nông &amp;amp; lâm', 'Nông & lâm'],
    ['twice, as quotes', '&amp;quot;Đất lành&amp;quot;', '"Đất lành"'],
    ['twice, beside markup', '<b>Tỷ gi&amp;#225;</b>', 'Tỷ giá'],
  ])('what was escaped %s', (_, html, title) => {
    expect(titleText(html)).toBe(title)
  })
})

describe('blanks', () => {
  test.each([
    ['around', `  ${LONG}\n`, LONG],
    ['inside', LONG.replaceAll(' ', '  '), LONG],
    ['of no width', `\u200B${LONG}\uFEFF`, LONG],
    ['alone', ' \n&nbsp;\t', ''],
  ])('%s', (_, html, title) => {
    expect(titleText(html)).toBe(title)
  })
})

describe('a headline that stands there twice is told once', () => {
  test.each([
    ['with a blank between', `${LONG} ${LONG}`],
    ['with nothing between', `${LONG}${LONG}`],
    ['with a dash between', `${LONG} - ${LONG}`],
    ['with a bar between', `${LONG} | ${LONG}`],
    ['with a line break between', `${LONG}<br>${LONG}`],
    ['one of them marked', `<b>${LONG}</b> ${LONG}`],
  ])('%s', (_, html) => {
    expect(titleText(html)).toBe(LONG)
  })

  test.each([
    ['a short one', 'Chào mừng - Chào mừng'],
    ['two that differ', `${LONG} - ${LONG.toUpperCase()}`],
    ['two with a word between', `${LONG} và ${LONG}`],
    ['one and a half', `${LONG} ${LONG} hôm nay`],
  ])('%s stays', (_, title) => {
    expect(titleText(title)).toBe(title)
  })
})

test('what is too long for a title is cut', () => {
  expect(titleText(`Tin ${'a'.repeat(3_000_000)}`)).toHaveLength(10_000)
})

describe('hostile titles end before long', () => {
  test.each([
    ['tags without end', '<b ='.repeat(100_000)],
    ['less-than signs', '<'.repeat(500_000)],
    ['end tags', '</b'.repeat(100_000)],
    ['comments', '<!--'.repeat(100_000)],
  ])('%s', (_, html) => {
    expect(titleText(html).length).toBeLessThanOrEqual(10_000)
  })
})
