import { describe, expect, test } from 'vitest'
import { pageOf } from './reading.ts'

const found = (html: string, url = 'https://baophuhoa.vn/') => pageOf(html, url).discovered
const addresses = (html: string) => found(html).map(({ url }) => url)

describe('feeds that a page announces', () => {
  const HREF = 'https://baophuhoa.vn/rss.xml'
  test.each<[string, string, string[]]>([
    ['RSS', '<link rel="alternate" type="application/rss+xml" href="/rss.xml">', [HREF]],
    ['Atom', '<link rel="alternate" type="application/atom+xml" href="/rss.xml">', [HREF]],
    ['JSON Feed', '<link rel="alternate" type="application/feed+json" href="/rss.xml">', [HREF]],
    ['JSON Feed 1.0', '<link rel="alternate" type="application/json" href="/rss.xml">', [HREF]],
    ['RDF', '<link rel="alternate" type="application/rdf+xml" href="/rss.xml">', [HREF]],
    ['XML as text', '<link rel="alternate" type="text/xml" href="/rss.xml">', [HREF]],
    ['XML', '<link rel="alternate" type="application/xml" href="/rss.xml">', [HREF]],
    ['RSS as text', '<link rel="alternate" type="text/rss+xml" href="/rss.xml">', [HREF]],
    [
      'in another order and case',
      '<LINK HREF="/rss.xml" TYPE="Application/RSS+XML" REL="ALTERNATE">',
      [HREF],
    ],
    ['without quotes', '<link rel=alternate type=application/rss+xml href=/rss.xml>', [HREF]],
    [
      'with a parameter',
      '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/rss.xml">',
      [HREF],
    ],
    ['among other words', '<link rel="home alternate" type="application/rss+xml" href="/rss.xml">', [HREF]],
    ['as a feed', '<link rel="feed" href="/rss.xml">', [HREF]],
    ['in the body', '<body><p><link rel="alternate" type="application/rss+xml" href="/rss.xml">', [HREF]],
    [
      'elsewhere',
      '<link rel="alternate" type="application/rss+xml" href="https://feeds.example.com/a">',
      ['https://feeds.example.com/a'],
    ],
    [
      'relative to a base',
      '<base href="https://baophuhoa.vn/tin/"><link rel="alternate" type="application/rss+xml" href="a.rss">',
      ['https://baophuhoa.vn/tin/a.rss'],
    ],
    ['not another language', '<link rel="alternate" hreflang="en" href="/en">', []],
    ['not a page for phones', '<link rel="alternate" media="handheld" href="https://m.baophuhoa.vn/">', []],
    ['not a style sheet', '<link rel="stylesheet" type="text/css" href="/rss.css">', []],
    [
      'not oEmbed',
      '<link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=x">',
      [],
    ],
    [
      'not an interface for programs',
      '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
      [],
    ],
    ['without address', '<link rel="alternate" type="application/rss+xml">', []],
    ['of another scheme', '<link rel="alternate" type="application/rss+xml" href="feed:abc">', []],
    ['in a comment', '<!-- <link rel="alternate" type="application/rss+xml" href="/rss.xml"> -->', []],
    ['in a script', '<script>"<link rel=alternate type=application/rss+xml href=/rss.xml>"</script>', []],
  ])('%s', (_, html, urls) => {
    expect(addresses(html)).toEqual(urls)
  })

  test('with the titles and types that it gives', () => {
    expect(
      found(
        '<link rel="alternate" type="application/rss+xml" title=" B&aacute;o  Phú Hòa " href="/rss.xml">',
      ),
    ).toEqual([{ url: HREF, title: 'Báo Phú Hòa', type: 'application/rss+xml' }])
  })
})

describe('feeds that a page only links to', () => {
  test.each([
    ['/rss', true],
    ['/rss/', true],
    ['/rss/thoi-su.rss', true],
    ['/RSS/Home.aspx', true],
    ['/rss.aspx', true],
    ['/rss-thoi-su.html', true],
    ['/thoi-su.rss', true],
    ['/feed', true],
    ['/thoi-su/feed/', true],
    ['/feeds/posts/default', true],
    ['/atom.xml', true],
    ['/tin.atom', true],
    ['/tin.rdf', true],
    ['/tin.xml', true],
    ['/?feed=rss2', true],
    ['/index.php?format=feed&type=rss', true],
    ['https://thoisu.baophuhoa.vn/rss', true],
    ['https://www.baophuhoa.vn/rss', true],
    ['https://khac.vn/rss', false],
    ['/sitemap.xml', false],
    ['/sitemap-news.xml', false],
    ['/xmlrpc.php', false],
    ['/gia-feed-tom-tang-12345.html', false],
    ['/feedback', false],
    ['/thoi-su', false],
    ['javascript:rss()', false],
  ])('%s', (href, isFeed) => {
    expect(addresses(`<a href="${href}">Tin</a>`)).toHaveLength(isFeed ? 1 : 0)
  })

  test('by their words', () => {
    expect(addresses('<a href="/kenh-tin">RSS</a>')).toEqual(['https://baophuhoa.vn/kenh-tin'])
    expect(addresses('<a href="/kenh-tin" title="Kênh RSS"><img src="/r.png"></a>')).toHaveLength(1)
    expect(addresses('<a href="/kenh-tin"><img src="/r.png" alt="rss"></a>')).toHaveLength(1)
    expect(addresses('<a href="/kenh-tin">Tưrss</a>')).toHaveLength(0)
  })
})

test('announced ones first, each once, in the order of the page; those of comments last', () => {
  const html = `<a href="/rss">Tất cả kênh RSS</a>
<link rel="alternate" type="application/rss+xml" title="Phú Hòa » Dòng bình luận" href="/comments/feed/">
<link rel="alternate" type="application/rss+xml" title="Phú Hòa" href="/feed/">
<link rel="alternate" type="application/atom+xml" title="Phú Hòa (Atom)" href="/feed/atom/">
<a href="/feed/">RSS</a><a href="/rss">RSS</a><a href="/rss/kinh-te.rss">Kinh tế</a>`
  expect(found(html)).toEqual([
    { url: 'https://baophuhoa.vn/feed/', title: 'Phú Hòa', type: 'application/rss+xml' },
    { url: 'https://baophuhoa.vn/feed/atom/', title: 'Phú Hòa (Atom)', type: 'application/atom+xml' },
    { url: 'https://baophuhoa.vn/rss', title: 'Tất cả kênh RSS', type: '' },
    { url: 'https://baophuhoa.vn/rss/kinh-te.rss', title: 'Kinh tế', type: '' },
    {
      url: 'https://baophuhoa.vn/comments/feed/',
      title: 'Phú Hòa » Dòng bình luận',
      type: 'application/rss+xml',
    },
  ])
})

test('fifty at most', () => {
  const html = Array.from({ length: 80 }, (_, n) => `<a href="/rss/muc-${n}.rss">Mục ${n}</a>`).join('')
  expect(found(html)).toHaveLength(50)
})
