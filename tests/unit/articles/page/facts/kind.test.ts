import { describe, expect, test } from 'vitest'
import { newsArticle, type Parts, page, read } from './page.ts'

const LEAD =
  '<p>Sáng 24/11, Hợp tác xã Phú Hòa ký hợp đồng đưa 60 tấn nhãn lồng lên ba sàn thương mại điện tử, với giá cao hơn bán tại vườn.</p>'

const kindOf = (html: string) => {
  const { kind, warnings } = read(html)
  return [kind, ...warnings.map(({ code }) => code)]
}

describe('a part of an article', () => {
  test.each<[string, Parts]>([
    ['told to machines', { head: newsArticle({ isAccessibleForFree: false }), body: LEAD }],
    ['told as a text', { head: newsArticle({ isAccessibleForFree: 'False' }), body: LEAD }],
    ['asked to log in', { body: LEAD, end: '<p>Đăng nhập để đọc tiếp bài viết này</p>' }],
    [
      'asked to register',
      { body: LEAD, after: '<div class="box">Bạn cần đăng ký tài khoản để xem toàn bộ nội dung</div>' },
    ],
    ['asked to subscribe', { body: LEAD, after: '<div>Subscribe to continue reading</div>' }],
    [
      'in another language',
      {
        body: LEAD,
        after: '<div>Cet article est réservé aux abonnés.</div><p>Article réservé à nos abonnés</p>',
      },
    ],
    [
      'named by its paper',
      { body: LEAD, after: '<div class="paywall-box"><a href="/mua">Xem các gói</a></div>' },
    ],
  ])('%s', (_, parts) => {
    const { kind, warnings, paragraphs, published } = read(
      page({ below: '<p>24/11/2026 16:45</p>', ...parts }),
    )
    expect([kind, warnings.map(({ code }) => code)]).toEqual(['paywall', ['paywall']])
    expect(paragraphs.join()).toContain('60 tấn nhãn lồng')
    expect(published).toBe(Date.UTC(2026, 10, 24, 9, 45))
  })

  test('not a whole one, whatever stands in its menu', () => {
    const long = LEAD.repeat(30)
    expect(kindOf(page({ above: '<p>Already a subscriber? Log in</p>', body: long }))).toEqual(['article'])
    expect(kindOf(page({ body: long, end: '<p>Subscribe to continue reading</p>' }))).toEqual(['article'])
    expect(kindOf(page({ head: newsArticle({ isAccessibleForFree: false }), body: long }))).toEqual([
      'article',
    ])
    expect(kindOf(page({ head: newsArticle({ isAccessibleForFree: true }), body: LEAD }))).toEqual([
      'article',
    ])
  })
})

describe('a few words', () => {
  const HEAD = 'Cháy xưởng gỗ ở xã Tân Lập'
  const NEWS = '<p>Khoảng 5 giờ sáng 24/11, một xưởng gỗ bốc cháy, không ai bị thương.</p>'
  const short = (parts: Parts) => page({ name: HEAD, heading: `<h1>${HEAD}</h1>`, body: NEWS, ...parts })
  const LINK = '<li><a href="/kinh-te/gia-nhan-tang-204700.html">Giá nhãn tăng vào cuối vụ thu hoạch</a></li>'

  test.each<[string, Parts, string, string | null]>([
    ['with a date', { below: '<p>24/11/2026 16:45</p>' }, '', null],
    [
      'with a date and an author',
      { below: '<p>24/11/2026 16:45</p>', end: '<p>Hoàng Nam</p>' },
      '',
      'Hoàng Nam',
    ],
    ['with a sentence alone', {}, '', null],
    [
      'with fewer words still, and a date',
      { below: '<p>24/11/2026 16:45</p>', body: '<p>Không ai bị thương.</p>' },
      '',
      null,
    ],
    ['known elsewhere', { name: 'Báo Phú Hòa', heading: `<h2>${HEAD}</h2>` }, HEAD, null],
    [
      'known elsewhere, above a list',
      { name: 'Báo Phú Hòa', after: `<ul>${LINK.repeat(12)}</ul>` },
      HEAD,
      null,
    ],
  ])('are an article under its headline, %s', (_, parts, knownTitle, byline) => {
    const article = read(short(parts), { knownTitle })
    expect([article.kind, article.byline, article.warnings]).toEqual(['article', byline, []])
    expect(article.published).toBe(parts.below ? Date.UTC(2026, 10, 24, 9, 45) : null)
  })

  test.each<[string, Parts]>([
    ['under no headline', { heading: '' }],
    ['under the name of a section', { name: 'Kinh tế', heading: '<h1>Kinh tế</h1>' }],
    ['above a list', { after: `<ul>${LINK.repeat(12)}</ul>` }],
    ['of a page that is gone', { heading: '<h1>Bài viết không tồn tại trên hệ thống</h1>', name: '' }],
    ['with a password', { after: '<form><input type="password"></form>' }],
    ['without a text', { body: '' }],
  ])('are none %s', (_, parts) => {
    expect(['other', 'login']).toContain(read(short(parts)).kind)
  })
})

describe('no article', () => {
  const body = (html: string, title = '') =>
    `<html><head><title>${title}</title></head><body>${html}</body></html>`
  const LINK =
    '<li><a href="/kinh-te/gia-nhan-tang-vao-cuoi-vu-204700.html">Giá nhãn tăng vào cuối vụ thu hoạch</a></li>'
  test.each<[string, string, string, string]>([
    [
      'a check of the browser',
      body('<h1>baophuhoa.vn</h1><p>Verifying you are human.</p>', 'Just a moment...'),
      'challenge',
      'challenge',
    ],
    [
      'a script that sets a cookie and reloads',
      '<html><body><script>document.cookie="D1N=6a5f;path=/";window.location.reload(true)</script></body></html>',
      'challenge',
      'challenge',
    ],
    [
      'a script that decrypts a cookie',
      '<html><body><script src="/aes.js"></script><script>var c=toNumbers("f6"),b=slowAES.decrypt(c);location.href="/"</script><noscript>Bật JavaScript</noscript></body></html>',
      'challenge',
      'challenge',
    ],
    [
      'a call for JavaScript',
      body('<noscript>Vui lòng bật JavaScript để tiếp tục</noscript><script src="/a.js"></script>'),
      'challenge',
      'challenge',
    ],
    [
      'a captcha',
      body('<form><p>Nhập mã xác nhận để tiếp tục truy cập</p><input name="c"></form>', 'Báo Phú Hòa'),
      'challenge',
      'challenge',
    ],
    [
      'a login',
      body('<form><input name="u"><input type="password"></form>', 'Cổng thông tin'),
      'login',
      'login',
    ],
    [
      'a login among words',
      body(`<h1>Đăng nhập</h1>${'<p>Hệ thống dành cho cán bộ.</p>'.repeat(50)}<input type="PASSWORD">`),
      'login',
      'login',
    ],
    ['not found', body('<h1>404</h1><p>Trang bạn tìm không tồn tại.</p>', 'Lỗi 404'), 'other', 'not-found'],
    ['a list', body(`<h1>Kinh tế</h1><ul>${LINK.repeat(12)}</ul>`, 'Kinh tế'), 'other', 'list'],
    [
      'an app that scripts put together, named for its article',
      `<html><head><title>Nhãn lồng lên sàn</title><meta property="og:title" content="Nhãn lồng lên sàn"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/main.js"></script></body></html>`,
      'other',
      'empty',
    ],
    [
      'frames only',
      '<html><head><title>x</title></head><frameset cols="20%,80%"><frame src="/a"><frame src="/b"></frameset></html>',
      'other',
      'frames',
    ],
    [
      'an empty body',
      body('<div id="app"></div><script src="/app.js"></script>', 'Báo Phú Hòa'),
      'other',
      'empty',
    ],
    ['nothing', '', 'other', 'empty'],
    [
      'a search form',
      body(
        `<p>${'Tra cứu văn bản theo số, ký hiệu. '.repeat(3)}</p>${'<p>Nhập số</p>'.repeat(100)}`,
        'Tra cứu',
      ),
      'other',
      'no-article',
    ],
  ])('%s', (_, html, kind, code) => {
    expect(kindOf(html)).toEqual([kind, code])
  })

  const TEASER =
    'Từ đầu vụ đến nay, các hộ thành viên của hợp tác xã đã bán được hàng chục tấn quả qua mạng, phần lớn cho khách ở Hà Nội và Hải Phòng.'
  const entry = (teaser: string, link = '/kinh-te/gia-nhan-tang-vao-cuoi-vu-204700.html') =>
    `<li><h3><a href="${link}">Giá nhãn tăng vào cuối vụ thu hoạch</a></h3><p>${teaser}</p></li>`
  const section = (list: string, head = '') =>
    `<html><head><title>Kinh tế</title>${head}</head><body><h1>Kinh tế</h1><ul>${list}</ul></body></html>`

  test.each<[string, string]>([
    [
      'named an article for others',
      section(entry(TEASER).repeat(30), '<meta property="og:type" content="article">'),
    ],
    [
      'dated for machines',
      section(
        entry(TEASER).repeat(30),
        '<meta property="article:published_time" content="2026-11-24T16:45:00+07:00">',
      ),
    ],
    ['with long teasers', section(entry(`${TEASER} ${TEASER} ${TEASER}`).repeat(30))],
    ['of addresses that tell nothing', section(entry(TEASER, '/?p=20').repeat(30))],
    ['of eight', section(entry(TEASER, '/?p=20').repeat(8))],
  ])('a section’s page of teasers, %s', (_, html) => {
    expect(kindOf(html)).toEqual(['other', 'list'])
  })

  test('but an article before many teasers is one, and so is what an administrator points at', () => {
    const text = `<p>${`${TEASER} `.repeat(4)}</p>`
    expect(kindOf(page({ body: text, after: `<ul>${entry(TEASER).repeat(30)}</ul>` }))).toEqual(['article'])
    const chosen = read(section(entry(`${TEASER} ${TEASER} ${TEASER}`).repeat(30)), {
      selectors: { content: 'ul' },
    })
    expect(chosen.kind).toBe('article')
  })

  test('every warning is told in both languages', () => {
    const [warning] = read('').warnings
    expect(warning).toEqual({
      code: 'empty',
      en: 'The page has no text: it may be put together by scripts in a browser.',
      vi: 'Trang không có chữ nào, có thể nội dung do trình duyệt dựng bằng script.',
    })
  })
})
