import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../../src/articles/page/read-article.ts'

const TITLE = 'Kết nạp 15 đảng viên mới tại Khu công nghiệp Phú Hòa'
const URL = 'https://baophuhoa.vn/xay-dung-dang/ket-nap-15-dang-vien-moi-204511.html'
/** 12:00 on Wednesday 25 November 2026 in Việt Nam. */
const NOW = Date.UTC(2026, 10, 25, 5)

const LEAD =
  'Sáng 24/11, Đảng ủy các khu công nghiệp tỉnh trao quyết định kết nạp cho 15 quần chúng ưu tú đang làm việc trong các doanh nghiệp ngoài nhà nước.'
const BODY = `<p>Trong số đảng viên mới có bốn công nhân trực tiếp sản xuất, hai kỹ sư và một chủ doanh nghiệp may mặc trên địa bàn huyện Phú Hòa.</p>
<p>Đồng chí Lê Văn Thành, Bí thư Đảng ủy, mong các đảng viên mới tiếp tục gương mẫu trong lao động, vận động đồng nghiệp cùng vào tổ chức đoàn thể.</p>
<p>Từ đầu năm đến nay, toàn Đảng bộ đã kết nạp 96 đảng viên, vượt chỉ tiêu được giao, trong đó hơn một nửa làm việc tại các công ty cổ phần và công ty TNHH.</p>`

const MENU = `<header class="top"><a href="/"><img src="/logo.png" alt="Báo Phú Hòa"></a><span class="clock">Thứ Tư, 25/11/2026</span></header>
<nav><ul><li><a href="/thoi-su">Thời sự</a></li><li><a href="/xay-dung-dang">Xây dựng Đảng</a></li></ul></nav>`
const RELATED = `<div class="tin-lien-quan"><h3>Tin liên quan</h3><ul>
<li><a href="/xay-dung-dang/chi-bo-cong-ty-minh-phat-204412.html">Chi bộ Công ty TNHH Minh Phát được thành lập với bảy đảng viên</a> <span>21/11/2026</span></li>
<li><a href="/xay-dung-dang/lop-boi-duong-204301.html">Khai giảng lớp bồi dưỡng nhận thức về Đảng khóa III</a> <span>18/11/2026</span></li></ul></div>`
const FOOTER =
  '<footer><p>Giấy phép số 215/GP-BTTTT cấp ngày 14/6/2024. Bản quyền © 2026 Báo Phú Hòa.</p></footer>'

/** An article page; without `head`, nothing is told to machines. */
function page({
  head = '',
  above = '',
  below = '',
  after = '',
  title = TITLE,
  body = `<p>${LEAD}</p>${BODY}`,
} = {}) {
  return `<!DOCTYPE html><html lang="vi"><head><title>${title} - Báo Phú Hòa</title>${head}</head><body>${MENU}
<div class="detail">${above}<h1 class="detail-title">${title}</h1>${below}<div class="content">${body}</div>${after}</div>${RELATED}${FOOTER}</body></html>`
}

const facts = (html: string, url = URL) => readArticle(html, { url, timeZone: 'Asia/Ho_Chi_Minh', now: NOW })

/** The time of publication as the clocks of Việt Nam showed it. */
function published(html: string, url?: string): string | null {
  const time = facts(html, url).published
  return time === null ? null : new Date(time + 7 * 3_600_000).toISOString().slice(0, 16)
}

const jsonLd = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const article = (datePublished: string, rest: object = {}) => ({
  '@type': 'NewsArticle',
  datePublished,
  ...rest,
})

describe('when an article was published, as the page tells machines', () => {
  test.each<[string, string, string | null]>([
    ['JSON-LD', jsonLd(article('2026-11-24T16:45:00+07:00')), '2026-11-24T16:45'],
    ['JSON-LD in UTC', jsonLd(article('2026-11-24T09:45:00Z')), '2026-11-24T16:45'],
    ['JSON-LD without zone', jsonLd(article('2026-11-24 16:45')), '2026-11-24T16:45'],
    ['JSON-LD as papers write dates', jsonLd(article('24/11/2026 04:45:00 CH')), '2026-11-24T16:45'],
    [
      'a graph',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, article('2026-11-24T16:45:00+07:00')] }),
      '2026-11-24T16:45',
    ],
    [
      'an array',
      jsonLd([{ '@type': 'Organization' }, article('2026-11-24T16:45:00+07:00')]),
      '2026-11-24T16:45',
    ],
    [
      'several types',
      jsonLd({ '@type': ['Thing', 'NewsArticle'], datePublished: '2026-11-24T16:45+07:00' }),
      '2026-11-24T16:45',
    ],
    [
      'deep within',
      jsonLd({ '@type': 'WebPage', mainEntity: { about: [article('2026-11-24T16:45+07:00')] } }),
      '2026-11-24T16:45',
    ],
    [
      'the article before the page',
      jsonLd([{ '@type': 'WebPage', datePublished: '2020-01-01' }, article('2026-11-24T16:45+07:00')]),
      '2026-11-24T16:45',
    ],
    [
      'the page where no article is named',
      jsonLd({ '@type': 'WebPage', datePublished: '2026-11-24T16:45+07:00' }),
      '2026-11-24T16:45',
    ],
    [
      'the article of the page among several',
      jsonLd([
        article('2026-11-20', { url: '/khac-1.html' }),
        article('2026-11-24T16:45+07:00', { url: URL }),
      ]),
      '2026-11-24T16:45',
    ],
    [
      'known by its headline',
      jsonLd([
        article('2026-11-20', { headline: 'Tin khác' }),
        article('2026-11-24T16:45+07:00', { headline: TITLE }),
      ]),
      '2026-11-24T16:45',
    ],
    [
      'known by the page that it is the main thing of',
      jsonLd([
        article('2026-11-20'),
        article('2026-11-24T16:45+07:00', { mainEntityOfPage: { '@id': URL } }),
      ]),
      '2026-11-24T16:45',
    ],
    ['not a list of others', jsonLd({ '@type': 'ItemList', itemListElement: [article('2026-11-20')] }), null],
    ['not one of several', jsonLd([article('2026-11-20'), article('2026-11-21')]), null],
    [
      'not a comment',
      jsonLd({ '@type': 'WebPage', comment: [{ '@type': 'Comment', datePublished: '2026-11-20' }] }),
      null,
    ],
    [
      'JSON-LD with a comma too many',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-24T16:45+07:00",}</script>',
      '2026-11-24T16:45',
    ],
    [
      'with line ends in strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"Một\nhai","datePublished":"2026-11-24T16:45+07:00"}</script>',
      '2026-11-24T16:45',
    ],
    [
      'within comment marks',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2026-11-24T16:45+07:00"}\n//]]></script>',
      '2026-11-24T16:45',
    ],
    [
      'with quotes in strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lớp "nhận thức" về đảng","datePublished":"2026-11-24T16:45+07:00"}</script>',
      '2026-11-24T16:45',
    ],
    [
      'cut off',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-24T16:45+07:00","author":{"na</script>',
      '2026-11-24T16:45',
    ],
    [
      'escaped',
      '<script type="application/ld+json">{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2026-11-24T16:45+07:00&quot;}</script>',
      '2026-11-24T16:45',
    ],
    ['not another script', '<script>var a = {"datePublished":"2026-11-20T16:45+07:00"}</script>', null],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2026-11-24T16:45:00+07:00">',
      '2026-11-24T16:45',
    ],
    [
      'in upper case',
      '<META CONTENT="2026-11-24T16:45:00+07:00" PROPERTY="Article:Published_Time">',
      '2026-11-24T16:45',
    ],
    ['pubdate', '<meta name="pubdate" content="2026-11-24T16:45:00+07:00">', '2026-11-24T16:45'],
    ['publish-date', '<meta name="publish-date" content="24/11/2026 16:45">', '2026-11-24T16:45'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-11-24">', '2026-11-24T00:00'],
    [
      'microdata in the head',
      '<meta itemprop="datePublished" name="x" content="2026-11-24T16:45:00+07:00">',
      '2026-11-24T16:45',
    ],
    [
      'month first where it can be nothing else',
      '<meta name="pubdate" content="11/24/2026 4:45:00 PM">',
      '2026-11-24T16:45',
    ],
    [
      'month first where the day first lies ahead',
      '<meta name="pubdate" content="11/12/2026 4:45:00 PM">',
      '2026-11-12T16:45',
    ],
    [
      'JSON-LD before metadata',
      `<meta name="pubdate" content="2026-11-20">${jsonLd(article('2026-11-24T16:45+07:00'))}`,
      '2026-11-24T16:45',
    ],
    [
      'the surer name first',
      '<meta name="date" content="2026-11-20"><meta property="article:published_time" content="2026-11-24T16:45+07:00">',
      '2026-11-24T16:45',
    ],
    [
      'the next where one says nothing',
      '<meta property="article:published_time" content=""><meta name="pubdate" content="2026-11-24T16:45+07:00">',
      '2026-11-24T16:45',
    ],
    [
      'the next where one is no date',
      '<meta property="article:published_time" content="{{time}}"><meta name="pubdate" content="2026-11-24T16:45+07:00">',
      '2026-11-24T16:45',
    ],
    [
      'the next where one lies ahead',
      '<meta property="article:published_time" content="2027-11-24"><meta name="pubdate" content="2026-11-24T16:45+07:00">',
      '2026-11-24T16:45',
    ],
    [
      'not the beginning of time',
      '<meta property="article:published_time" content="1970-01-01T00:00:00Z">',
      null,
    ],
    ['not the year one', '<meta property="article:published_time" content="0001-01-01T00:00:00">', null],
    [
      'not a change',
      '<meta property="article:modified_time" content="2026-11-25T08:00+07:00"><meta name="last-modified" content="2026-11-25">',
      null,
    ],
  ])('%s', (_, head, expected) => {
    expect(published(page({ head }))).toBe(expected)
  })

  test.each<[string, string, string | null]>([
    [
      'microdata with content',
      '<span itemprop="datePublished" content="2026-11-24T16:45:00+07:00">hôm qua</span>',
      '2026-11-24T16:45',
    ],
    ['microdata in text', '<span itemprop="datePublished">16:45 24/11/2026</span>', '2026-11-24T16:45'],
    ['time for machines', '<time datetime="2026-11-24T16:45:00+07:00">hôm qua</time>', '2026-11-24T16:45'],
    ['time for people', '<time>24/11/2026 16:45</time>', '2026-11-24T16:45'],
    [
      'time with pubdate',
      '<div>Hà My</div><time pubdate datetime="2026-11-24T16:45+07:00"></time>',
      '2026-11-24T16:45',
    ],
  ])('in the page itself: %s', (_, below, expected) => {
    expect(published(page({ below }))).toBe(expected)
  })
})

describe('when an article was published, as the page shows', () => {
  test.each<[string, Parameters<typeof page>[0], string | null]>([
    ['beneath the headline', { below: '<div class="date">24/11/2026 16:45</div>' }, '2026-11-24T16:45'],
    ['with the weekday', { below: '<p>Thứ Ba, 24/11/2026 | 16:45 GMT+7</p>' }, '2026-11-24T16:45'],
    ['time first', { below: '<p>16:45, 24/11/2026</p>' }, '2026-11-24T16:45'],
    ['hours as people say', { below: '<p>16h45 ngày 24/11/2026</p>' }, '2026-11-24T16:45'],
    ['in words', { below: '<p>Ngày 24 tháng 11 năm 2026</p>' }, '2026-11-24T00:00'],
    ['with points', { below: '<p>24.11.2026 - 16:45</p>' }, '2026-11-24T16:45'],
    ['behind a word', { below: '<p>Cập nhật lúc 16:45, 24/11/2026 (GMT+7)</p>' }, '2026-11-24T16:45'],
    [
      'with author and views',
      { below: '<p>Hà My - 24/11/2026 16:45 - Lượt xem: 1.215</p>' },
      '2026-11-24T16:45',
    ],
    ['ago', { below: '<p>3 giờ trước</p>' }, '2026-11-25T09:00'],
    [
      'behind the section',
      { below: '<p><a href="/xay-dung-dang">Xây dựng Đảng</a></p><p>24/11/2026</p>' },
      '2026-11-24T00:00',
    ],
    [
      'beneath the lead',
      { below: `<p class="sapo">${LEAD}</p><p>24/11/2026 16:45</p>`, body: BODY },
      '2026-11-24T16:45',
    ],
    [
      'beside share buttons',
      {
        below:
          '<ul class="share"><li><a href="https://www.facebook.com/sharer.php?u=12345">Chia sẻ</a></li></ul><i>24/11/2026 16:45</i>',
      },
      '2026-11-24T16:45',
    ],
    [
      'behind a call to follow the paper elsewhere',
      {
        below:
          '<a href="https://news.google.com/publications/baophuhoa-123456">Theo dõi Báo Phú Hòa trên Google News</a><p>24/11/2026 16:45</p>',
      },
      '2026-11-24T16:45',
    ],
    ['in parts', { below: '<p><span>16:45</span> <span>24/11/2026</span></p>' }, '2026-11-24T16:45'],
    [
      'letters and marks apart',
      { below: '<p>Cập nhật: 24 tháng 11 năm 2026</p>'.normalize('NFD') },
      '2026-11-24T00:00',
    ],
    [
      'above the headline, with a time',
      { above: '<div class="time">24/11/2026 16:45</div>' },
      '2026-11-24T16:45',
    ],
    [
      'above the headline, of an earlier day',
      { above: '<div class="time">Thứ Ba, 24/11/2026</div>' },
      '2026-11-24T00:00',
    ],
    [
      'beneath rather than above',
      { above: '<p>23/11/2026 08:00</p>', below: '<p>24/11/2026 16:45</p>' },
      '2026-11-24T16:45',
    ],
    ['not the clock at the top', {}, null],
    ['not a clock with a time', { above: '<div class="clock">Thứ Tư, 25/11/2026 11:58</div>' }, null],
    ['not a clock just above', { above: '<div>Thứ Tư, ngày 25/11/2026</div>' }, null],
    [
      'not a date in the text',
      {
        body: `<p>${LEAD}</p>${BODY}<p>Đảng bộ được thành lập ngày 3/2/1991, khi tỉnh mới có một khu công nghiệp với bảy nhà máy.</p>`,
      },
      null,
    ],
    [
      'not that of a picture',
      { below: '<figure><img src="/a.jpg"><figcaption>Ảnh chụp ngày 12/10/2020</figcaption></figure>' },
      null,
    ],
    [
      'that behind a picture',
      { below: '<figure><figcaption>Ảnh chụp ngày 12/10/2020</figcaption></figure><p>24/11/2026</p>' },
      '2026-11-24T00:00',
    ],
    [
      'not a sentence about the future',
      { below: '<p>Lễ kết nạp lần sau diễn ra vào ngày 26/11/2026.</p>' },
      null,
    ],
    ['not one that lies ahead', { below: '<p>24/12/2026 16:45</p>' }, null],
    [
      'not those of related ones',
      {
        after:
          '<ul><li><a href="/a-204001.html">Đảng bộ huyện tổng kết công tác năm</a> (20/11/2026)</li></ul>',
      },
      null,
    ],
    [
      'not that of a licence',
      { body: `<p>${LEAD}</p>`, after: '<div>Giấy phép số 12/GP cấp ngày 1/2/2020</div>' },
      null,
    ],
    [
      'not that of a comment',
      {
        after:
          '<div class="comments"><p>Nguyễn An - 25/11/2026 09:12</p><p>Chúc mừng các đồng chí đảng viên mới.</p></div>',
      },
      null,
    ],
  ])('%s', (_, parts, expected) => {
    expect(published(page(parts))).toBe(expected)
  })

  test('beneath a headline that is no h1, since the page is named so', () => {
    const html = page({ below: '<p>24/11/2026 16:45</p>' }).replaceAll('h1', 'div')
    expect(published(html)).toBe('2026-11-24T16:45')
  })

  test('beneath the headline, where the name of the paper is an h1 too', () => {
    const html = page({ below: '<p>24/11/2026 16:45</p>' }).replace(
      '<header class="top">',
      '<header class="top"><h1>Báo Phú Hòa điện tử</h1>',
    )
    expect(published(html)).toBe('2026-11-24T16:45')
  })

  test('whatever the page around it is called', () => {
    const html = page({ below: '<p>24/11/2026 16:45</p>' }).replace(
      '<body>',
      '<body class="single right-sidebar menu"><div class="has-sidebar menu-open">',
    )
    expect(published(html)).toBe('2026-11-24T16:45')
  })

  test('above the headline, which a ticker told before', () => {
    const ticker = `<div>${TITLE}</div>${'<p>Tin vắn</p>'.repeat(8)}`
    expect(published(page({ above: `${ticker}<p>24/11/2026 16:45</p>` }))).toBe('2026-11-24T16:45')
  })

  test('in a box that is called by what stands beside it', () => {
    const html = page({ below: '<p>24/11/2026 16:45</p>' }).replaceAll('h1', 'div')
    expect(published(html.replace('<div class="detail">', '<div class="has-sidebar">'))).toBe(
      '2026-11-24T16:45',
    )
  })

  test('in tables, as old portals have it', () => {
    const html = `<html><head><title>${TITLE}</title></head><body><table><tr><td><font size=1>Thứ Tư, 25/11/2026</font></td></tr></table>
<table><tr><td class=tieude>${TITLE}</td></tr><tr><td>(24/11/2026 16:45)</td></tr><tr><td>${LEAD}<br>${LEAD}</td></tr></table></body></html>`
    expect(published(html)).toBe('2026-11-24T16:45')
  })
})

describe('pages that show no article', () => {
  const list = (entry: string) =>
    `<html><head><title>Xây dựng Đảng - Báo Phú Hòa</title></head><body>${MENU}<h1>Tin xây dựng Đảng và hệ thống chính trị</h1>${entry.repeat(10)}${FOOTER}</body></html>`
  const LINK = `<h3><a href="/xay-dung-dang/ket-nap-15-dang-vien-moi-204511.html">${TITLE}</a></h3>`
  test.each<[string, string, string?]>([
    [
      'a list, each date beneath its headline',
      list(`<div>${LINK}<span>24/11/2026</span><p>${LEAD}</p></div>`),
    ],
    ['a list, each date above', list(`<div><span>24/11/2026</span>${LINK}<p>${LEAD}</p></div>`)],
    [
      'a list with time elements',
      list(`<article><time datetime="2026-11-24T16:45+07:00">x</time>${LINK}</article>`),
    ],
    [
      'a list marked for machines',
      list(`<div><meta itemprop="x"><span itemprop="datePublished">24/11/2026</span>${LINK}</div>`),
    ],
    [
      'a page that was not found',
      `<html><head><title>404</title></head><body>${MENU}<h1>Không tìm thấy trang bạn yêu cầu</h1>${RELATED}${FOOTER}</body></html>`,
    ],
    [
      'a login',
      `<html><title>Đăng nhập hệ thống quản lý</title><body><h1>Đăng nhập hệ thống quản lý</h1><form><input type=password></form><p>25/11/2026</p></body></html>`,
      'login',
    ],
    ['nothing', ''],
    ['words', 'Service Unavailable'],
  ])('%s', (_, html, kind = 'other') => {
    expect(facts(html, 'https://baophuhoa.vn/xay-dung-dang')).toMatchObject({ published: null, kind })
  })

  test('an article is one, with a date or without', () => {
    expect(facts(page()).kind).toBe('article')
    expect(facts(page({ body: `<p>${LEAD}</p>` })).kind).toBe('article')
    expect(
      facts(page({ body: '<img src="/1.jpg">', head: '<meta name="pubdate" content="2026-11-24">' })).kind,
    ).toBe('article')
  })
})

describe('the title', () => {
  test.each<[string, string, string | null]>([
    [
      'as named for others',
      `<meta property="og:title" content="Mưa lớn ở Phú Hòa"><h1>Mưa to</h1>`,
      'Mưa lớn ở Phú Hòa',
    ],
    [
      'without the paper',
      `<meta property="og:title" content="Mưa lớn - Báo Phú Hòa"><h1>Mưa lớn</h1>`,
      'Mưa lớn',
    ],
    ['as shown', '<title>x</title><h1> Mưa <b>lớn</b>\n ở Phú Hòa</h1>', 'Mưa lớn ở Phú Hòa'],
    ['as titled', '<title>Mưa lớn ở Phú Hòa | Báo Phú Hòa</title>', 'Mưa lớn ở Phú Hòa'],
    ['as titled, with a dash of its own', '<title>Mưa - Nắng</title>', 'Mưa - Nắng'],
    ['entities twice', '<meta property="og:title" content="T&amp;aacute;m &amp;amp; chín">', 'Tám & chín'],
    ['NFC', '<h1>Hòa Bình</h1>'.normalize('NFD'), 'Hòa Bình'],
    ['not of a drawing', '<svg><title>Biểu tượng</title></svg>', null],
    ['none', '<p>Mưa lớn</p>', null],
  ])('%s', (_, html, title) => {
    expect(facts(html).title).toBe(title)
  })
})

describe('the address by which the page wants to be known', () => {
  const CANONICAL = 'https://baophuhoa.vn/a-1.html'
  test.each<[string, string, string | null]>([
    ['canonical', `<link rel="canonical" href="${CANONICAL}">`, CANONICAL],
    ['in another order', `<LINK HREF=/a-1.html REL=Canonical>`, CANONICAL],
    [
      'relative to a base',
      '<base href="https://baophuhoa.vn/b/"><link rel="canonical" href="../a-1.html">',
      CANONICAL,
    ],
    ['OpenGraph', `<meta property="og:url" content="${CANONICAL}">`, CANONICAL],
    [
      'canonical before OpenGraph',
      `<meta property="og:url" content="/b"><link rel="canonical" href="/a-1.html">`,
      CANONICAL,
    ],
    ['not the front page', '<link rel="canonical" href="https://baophuhoa.vn/">', null],
    ['not another scheme', '<link rel="canonical" href="javascript:1">', null],
    ['not an empty one', '<link rel="canonical" href="">', null],
    ['none', '<p>', null],
  ])('%s', (_, html, url) => {
    expect(facts(html).canonicalUrl).toBe(url)
  })
})

describe('pages made to be slow end within a second, in a value', () => {
  const many = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index)).join('')
  test.each<[string, string]>([
    ['100,000 elements in one another', `${'<div>'.repeat(100_000)}<h1>${TITLE}</h1>`],
    ['300,000 open tags', '<b>'.repeat(300_000)],
    ['100,000 of an element that is not read', '<svg>'.repeat(100_000)],
    ['50,000 open, and as many end tags of another', '<div>'.repeat(50_000) + '</p>'.repeat(50_000)],
    ['a million attributes', `<a ${many(1_000_000, (n) => `a${n} `)}href="/a">x</a>`],
    ['quotes that never end', '<a href="'.repeat(300_000)],
    ['a million references', `<h1>${'&amp;'.repeat(600_000)}`],
    ['300,000 h1 in a menu', `${'<div class="menu">'.repeat(500)}${'<h1>x</h1>'.repeat(200_000)}`],
    ['a million lines', 'a<br>'.repeat(500_000)],
    ['a million dates', `<h1>${TITLE}</h1>${'<p>32/13/2026 99:99</p>'.repeat(100_000)}`],
    ['a line of digits', `<h1>${TITLE}</h1><p>${'1/'.repeat(1_000_000)}</p>`],
    ['100,000 metas', many(100_000, (n) => `<meta name="m${n}" content="x">`)],
    ['JSON 100,000 deep', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['JSON of blanks', `<script type="application/ld+json">{${' '.repeat(250_000)}x</script>`],
    [
      'JSON of 100,000 articles',
      `<script type="application/ld+json">[${many(40_000, () => '{},')}{}]</script>`,
    ],
    ['100,000 scripts', '<script type="application/ld+json">{}</script>'.repeat(60_000)],
    ['a link of a million characters', `<h1>${TITLE}</h1><a href="/${'a-'.repeat(1_000_000)}">x</a>`],
    ['a title of a million words', `<title>${'chữ - '.repeat(400_000)}</title><p>x</p>`],
  ])(
    '%s',
    (_, html) => {
      const start = performance.now()
      expect(facts(html).published).toBeNull()
      // A second when nothing else runs; what hangs takes minutes.
      expect(performance.now() - start).toBeLessThan(10_000)
    },
    60_000,
  )
})

const piece = fc.constantFrom(
  ...[
    '<h1>',
    '</h1>',
    '<p>',
    '</p>',
    '<a href="/tin-12345.html">',
    '</a>',
    '<div class="menu">',
    '</div>',
    '<time datetime="',
  ],
  ...[
    '">',
    '<meta name="pubdate" content="',
    '<script type="application/ld+json">',
    '</script>',
    '{"datePublished":"',
    '"}',
  ],
  ...[
    '<title>',
    '<base href="x:">',
    '<link rel=canonical href="',
    '<figure>',
    '<!--',
    '-->',
    '&',
    '&#xD800;',
    '\0',
    '<',
    '>',
  ],
  ...[TITLE, LEAD, '24/11/2026 16:45', '2026-11-24', '[', ']', '__proto__', ' ', '\n'],
)

test('any page gives a value, and no time that cannot be', () => {
  const html = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(html, (any) => {
      const { published: time, kind, canonicalUrl } = facts(any)
      if (time !== null) {
        expect(kind).toBe('article')
        expect(time).toBeLessThanOrEqual(NOW + 2 * 86_400_000)
      }
      if (canonicalUrl !== null) expect(canonicalUrl).toMatch(/^https?:\/\//)
    }),
    { numRuns: 1_000 },
  )
}, 60_000)
