import { describe, expect, test } from 'vitest'
import { feedOf, plain, rss } from './reading.ts'

const itemOf = (inside: string) => feedOf(rss(inside)).items[0]

test('RSS 2.0, every element that is read', () => {
  const feed = feedOf(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>Báo Phố – Thời sự</title><link>https://baopho.vn/</link><language>vi-vn</language>
  <item>
    <title>Tỉnh gỡ vướng cho hợp tác xã</title>
    <link>https://baopho.vn/go-vuong-20451.html</link>
    <guid isPermaLink="false">bp-20451</guid>
    <pubDate>Tue, 24 Nov 2026 07:30:00 +0700</pubDate>
    <dc:creator>Hà My</dc:creator>
    <category>Kinh tế</category><category><![CDATA[Hợp tác xã]]></category>
    <description><![CDATA[<a href="/x"><img src="/a.jpg"></a> Nhiều hợp tác xã được <b>vay vốn</b>.]]></description>
    <content:encoded><![CDATA[<p>Đoạn một.</p><script>track()</script><p>Đoạn&nbsp;hai.</p>]]></content:encoded>
  </item>
</channel>
</rss>`)
  expect(plain(feed)).toMatchObject({
    format: 'rss',
    title: 'Báo Phố – Thời sự',
    link: 'https://baopho.vn/',
    language: 'vi-vn',
    items: [
      {
        guid: 'bp-20451',
        url: 'https://baopho.vn/go-vuong-20451.html',
        title: 'Tỉnh gỡ vướng cho hợp tác xã',
        summary: 'Nhiều hợp tác xã được vay vốn.',
        content: 'Đoạn một.\nĐoạn hai.',
        author: 'Hà My',
        categories: ['Kinh tế', 'Hợp tác xã'],
        published: Date.UTC(2026, 10, 24, 0, 30),
      },
    ],
    warnings: [],
  })
})

describe('titles stay what they say', () => {
  test.each([
    ['0123456', '0123456'],
    ['1.50', '1.50'],
    ['true', 'true'],
    ['1e5', '1e5'],
    ['0x1F', '0x1F'],
    ['null', 'null'],
    ['__proto__', '__proto__'],
    ['T&#225;m &amp; chín', 'Tám & chín'],
    ['T&#xE1;m &aacute; &nbsp;&hellip;', 'Tám á …'],
    ['T&amp;#225;m &amp;amp; chín', 'Tám & chín'],
    ['<![CDATA[Tám &amp; chín]]>', 'Tám & chín'],
    ['<![CDATA[Tám & chín]]>', 'Tám & chín'],
    ['Tám <![CDATA[& ]]>chín', 'Tám & chín'],
    ['<![CDATA[A &lt;b&gt; C]]>', 'A <b> C'],
    ['<![CDATA[<b>Tám</b> chín]]>', 'Tám chín'],
    ['&lt;b&gt;Tám&lt;/b&gt; chín', 'Tám chín'],
    ['Giá vàng &lt; 100 triệu', 'Giá vàng < 100 triệu'],
    ['A &amp;lt;b&amp;gt; C', 'A <b> C'],
    ['Tám & chín', 'Tám & chín'],
    ['&khongco; tám', '&khongco; tám'],
    ['Hội nghị </br>lần hai', 'Hội nghị lần hai'],
    ['Hội nghị</br>lần hai', 'Hội nghị lần hai'],
    ['Hội nghị<br>lần hai', 'Hội nghị lần hai'],
    ['Hội nghị<br/>lần hai', 'Hội nghị lần hai'],
    ['Hội <i>nghị</i> lần hai', 'Hội nghị lần hai'],
    ['  Hội\n\tnghị  ', 'Hội nghị'],
    ['Ho\u0300a bi\u0300nh', 'Hòa bình'],
    ['Tám\u0007 chín', 'Tám chín'],
    ['tám ]]> chín', 'tám ]]> chín'],
    ['<!-- lời --><![CDATA[]]>Tám', 'Tám'],
  ])('%j reads %j, and the link after it is kept', (written, title) => {
    expect(itemOf(`<title>${written}</title><link>https://baopho.vn/1</link>`)).toMatchObject({
      title,
      url: 'https://baopho.vn/1',
    })
  })

  test.each([
    ['<description>Mưa lớn ở Pleiku.</description>', 'Mưa lớn ở Pleiku.'],
    ['<link>https://baopho.vn/a</link>', 'https://baopho.vn/a'],
    [`<description>${'mưa lớn '.repeat(40)}</description>`, `${'mưa lớn '.repeat(15).trim()}…`],
  ])('an item without one gets one: %s', (inside, title) => {
    expect(itemOf(inside)?.title).toBe(title)
  })
})

describe('addresses', () => {
  test.each([
    ['<link>https://x.vn/a?b=1&amp;c=2</link>', 'https://x.vn/a?b=1&c=2'],
    ['<link>https://x.vn/a?b=1&c=2</link>', 'https://x.vn/a?b=1&c=2'],
    ['<link><![CDATA[ https://x.vn/a ]]></link>', 'https://x.vn/a'],
    ['<link>/tin/1.html</link>', 'https://baopho.vn/tin/1.html'],
    ['<link>1.html</link>', 'https://baopho.vn/rss/1.html'],
    ['<link>//cdn.vn/1</link>', 'https://cdn.vn/1'],
    ['<link/><guid>https://x.vn/2</guid>', 'https://x.vn/2'],
    ['<guid isPermaLink=false>https://x.vn/2</guid>', null],
    ['<guid ispermalink="FALSE">x</guid>', null],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>mailto:a@x.vn</link><link>https://x.vn/3</link>', 'https://x.vn/3'],
    ['<link>http://[</link>', null],
  ])('%s leads to %s', (inside, url) => {
    expect(itemOf(`<title>Tin</title>${inside}`)?.url).toBe(url)
  })
})

describe('what real feeds do', () => {
  test('a missing end tag costs its own element, not the items after it', () => {
    const { items } = feedOf(
      rss('<title>Một', '<title>Hai</title><description><p>x<p>y</description>', '<title>Ba</title>'),
    )
    expect(items.map((item) => item.title)).toEqual(['Một', 'Hai', 'Ba'])
    expect(items[1]?.summary).toBe('x y')
  })

  test('unquoted attributes, capitals, a missing guid', () => {
    expect(
      feedOf('<RSS Version=2.0><Channel><ITEM><Title>Tin</Title><LINK>/a</LINK></ITEM></Channel></RSS>')
        .items,
    ).toMatchObject([{ guid: null, title: 'Tin', url: 'https://baopho.vn/a' }])
  })

  test('an empty item is left out and warned of', () => {
    const feed = feedOf(rss('', '<title>Tin</title>', '<guid>x</guid>'))
    expect(feed.items.map((item) => item.title)).toEqual(['Tin'])
    expect(feed.warnings).toEqual([
      'item 1 has neither title, text nor address and was left out',
      'item 3 has neither title, text nor address and was left out',
    ])
  })

  test('a date that is none is warned of, and the item kept', () => {
    const feed = feedOf(rss('<title>Tin</title><pubDate>31/31/2026</pubDate>'))
    expect(feed.items[0]?.published).toBeNull()
    expect(feed.warnings).toEqual(['item 1 has a date that is none: "31/31/2026"'])
  })

  test('a date without zone is of the source’s zone', () => {
    expect(itemOf('<title>Tin</title><pubDate>2026-11-24 07:30:00</pubDate>')?.published).toBe(
      Date.UTC(2026, 10, 24, 0, 30),
    )
  })

  test('items beside the channel are read', () => {
    expect(
      feedOf('<rss><channel><title>B</title></channel><item><title>Tin</title></item></rss>').items,
    ).toHaveLength(1)
  })

  test('entities that a DOCTYPE declares are not expanded', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(
      feedOf(`${bomb}<rss><channel><item><title>&b;</title></item></channel></rss>`).items[0]?.title,
    ).toBe('&b;')
  })
})
