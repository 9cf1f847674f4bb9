import { describe, expect, test } from 'vitest'
import { page, read, URL } from './page.ts'

describe('the address by which a page wants to be known', () => {
  const canonical = (href: string) => page({ head: `<link rel="canonical" href="${href}">` })
  test.each<[string, string, string | null]>([
    ['its own', URL, URL],
    ['with another scheme', URL.replace('https', 'http'), URL.replace('https', 'http')],
    ['at www', URL.replace('//', '//www.'), URL.replace('//', '//www.')],
    ['without a scheme', URL.replace('https://', ''), URL],
    ['not of another host', 'https://bao-khac.vn/kinh-te/nhan-long-204733.html', null],
    ['not of a neighbour', 'https://phuhoa.vn/kinh-te/nhan-long-204733.html', null],
    ['not the front page', 'https://baophuhoa.vn/', null],
    ['not the section', 'https://baophuhoa.vn/kinh-te', null],
    ['not a script', 'javascript:alert(1)', null],
    ['nothing', '', null],
  ])('%s', (_, href, expected) => {
    expect(read(canonical(href)).canonicalUrl).toBe(expected)
  })

  test('of a page for telephones', () => {
    const url = URL.replace('baophuhoa', 'm.baophuhoa').replace('.html', '.amp')
    expect(read(canonical(URL), { url }).canonicalUrl).toBe(URL)
  })

  test('whatever base a page names', () => {
    const html = page({
      head: '<base href="https://bao-khac.vn/"><link rel="canonical" href="/a-204733.html">',
    })
    expect(read(html).canonicalUrl).toBeNull()
  })
})

describe('the next page', () => {
  const at = 'https://baophuhoa.vn/kinh-te/nhan-long-len-san-204733'
  const pages = (...hrefs: string[]) =>
    `<div class="pagination">${hrefs.map((href, n) => `<a href="${href}">${n + 1}</a>`).join(' ')}</div>`
  test.each<[string, string, string, string | null]>([
    ['a parameter', `${at}.html`, pages('?page=1', '?page=2', '?page=3'), `${at}.html?page=2`],
    [
      'the one that follows',
      `${at}.html?page=2`,
      pages('?page=1', '?page=2', '?page=3'),
      `${at}.html?page=3`,
    ],
    ['none behind the last', `${at}.html?page=3`, pages('?page=1', '?page=2', '?page=3'), null],
    ['beside other parameters', `${at}?id=7`, pages('?id=7&amp;trang=2'), `${at}?id=7&trang=2`],
    ['an ending', `${at}.html`, pages(`${at}-p2.html`), `${at}-p2.html`],
    [
      'the ending that follows',
      `${at}-p2.html`,
      pages(`${at}.html`, `${at}-p2.html`, `${at}-p3.html`),
      `${at}-p3.html`,
    ],
    [
      'a number alone that follows',
      `${at}-2.html`,
      pages(`${at}.html`, `${at}-2.html`, `${at}-3.html`),
      `${at}-3.html`,
    ],
    ['one behind a low line', `${at}_2.html`, pages(`${at}.html`, `${at}_3.html`), `${at}_3.html`],
    ['not a number of the name', `${at}-2.html`, pages(`${at}-3.html`), null],
    ['a folder', `${at}/`, pages(`${at}/2/`), `${at}/2/`],
    ['a named folder', `${at}/`, pages(`${at}/page/2/`), `${at}/page/2/`],
    ['not counted from 0', `${at}.html`, pages('?page=0', '?page=1'), null],
    ['not another article', `${at}.html`, pages('https://baophuhoa.vn/kinh-te/vai-thieu-204734.html'), null],
    ['not an article whose address goes on', `${at}.html`, pages(`${at}-nam-2.html`), null],
    [
      'not another host',
      `${at}.html`,
      pages('https://bao-khac.vn/kinh-te/nhan-long-len-san-204733.html?page=2'),
      null,
    ],
    ['not a script', `${at}.html`, pages('javascript:next(2)'), null],
  ])('%s', (_, url, after, expected) => {
    expect(read(page({ after }), { url }).nextPage).toBe(expected)
  })

  test('told in the head', () => {
    const next = (href: string) => page({ head: `<link rel="next" href="${href}">` })
    expect(read(next(`${at}-p2.html`), { url: `${at}.html` }).nextPage).toBe(`${at}-p2.html`)
    expect(read(next('/kinh-te/vai-thieu-204734.html'), { url: `${at}.html` }).nextPage).toBeNull()
  })

  test('not of comments far below', () => {
    const after = `${'<p>Bạn đọc</p>'.repeat(30)}${pages('?page=2')}`
    expect(read(page({ after }), { url: `${at}.html` }).nextPage).toBeNull()
  })
})
