import { describe, expect, test } from 'vitest'
import { feedOf, rss } from './reading.ts'

const linkOf = (written: string) => feedOf(rss(`<title>Tin</title><link>${written}</link>`)).items[0]?.url

describe('addresses as papers let them slip', () => {
  test.each([
    ['escaped CDATA', '&lt;![CDATA[https://baopho.vn/1]]&gt;', 'https://baopho.vn/1'],
    ['a name and password', 'https://bientap:matkhau@baopho.vn/1', 'https://baopho.vn/1'],
    ['no scheme', 'www.baopho.vn/1', 'https://www.baopho.vn/1'],
    ['its scheme twice', 'https://https://baopho.vn/1', 'https://baopho.vn/1'],
    ['two of them', 'https://baopho.vn/1 https://baopho.vn/2', 'https://baopho.vn/1'],
    ['a blank within', 'https://baopho.vn/tin moi', 'https://baopho.vn/tin%20moi'],
  ])('%s', (_, written, url) => {
    expect(linkOf(written)).toBe(url)
  })
})

test('CDATA that does not end costs no other item', () => {
  const feed = feedOf(
    rss(
      '<title>Một</title><link>/1</link><description><![CDATA[Mưa lớn</description>',
      '<title>Hai</title><link>/2</link><description><![CDATA[Nắng ráo]]></description>',
      '<title>Ba</title><link>/3</link><description>Gió mùa</description>',
    ),
  )
  expect(feed.items.map(({ title, summary }) => [title, summary])).toEqual([
    ['Một', 'Mưa lớn'],
    ['Hai', 'Nắng ráo'],
    ['Ba', 'Gió mùa'],
  ])
})

test('links to files behind a description are no related headlines', () => {
  const html =
    '<p>Ban hành nghị quyết.</p><p><a href="nq.pdf">Toàn văn Nghị quyết 15-NQ/TU</a></p><p><a href="pl.docx?v=1">Phụ lục</a></p>'
  const [item] = feedOf(rss(`<title>Tin</title><description><![CDATA[${html}]]></description>`)).items
  expect(item?.summary).toBe('Ban hành nghị quyết. Toàn văn Nghị quyết 15-NQ/TU Phụ lục')
})

test('long HTML is cut before a tag, not within', () => {
  const [item] = feedOf(
    rss(`<title>Tin</title><description><![CDATA[${'<b><p>'.repeat(50_000)}]]></description>`),
  ).items
  expect(item?.summary).toBe('')
})

describe('JSON that is not whole', () => {
  const json =
    '{"version":"https://jsonfeed.org/version/1.1","title":"Báo","items":[{"id":"1","title":"M\\"ột"},{"id":"2","title":"Hai"}]}'
  const titles = (text: string) => feedOf(text).items.map(({ title }) => title)

  test('what stands behind its end is passed over', () => {
    expect(titles(`${json}\n<!-- 0.2 giây -->`)).toEqual(['M"ột', 'Hai'])
  })

  test('of one that breaks off whole items are read', () => {
    const feed = feedOf(json.slice(0, json.indexOf('Hai')))
    expect(feed.items.map(({ guid }) => guid)).toEqual(['1'])
    expect(feed.warnings).toEqual([expect.stringMatching(/not well-formed JSON/)])
  })
})

describe('an index of many sitemaps', () => {
  const index = (...entries: string[]) =>
    feedOf(`<sitemapindex>${entries.map((entry) => `<sitemap>${entry}</sitemap>`).join('')}</sitemapindex>`)
  const loc = (name: string) => `<loc>https://baopho.vn/${name}.xml</loc>`

  test('without dates the highest number is the newest', () => {
    const { children } = index(loc('m-2025-9'), loc('m-2025-10'), loc('m-2026-1'))
    expect(children.map((url) => url.slice(18))).toEqual(['m-2026-1.xml', 'm-2025-10.xml', 'm-2025-9.xml'])
  })

  test('dates are read, not sorted as they stand', () => {
    const dated = (name: string, date: string) => `${loc(name)}<lastmod>${date}</lastmod>`
    const { children } = index(
      dated('a', 'bad'),
      dated('b', '2026-11-23T22:00:00-05:00'),
      dated('c', '2026-11-24T01:00:00Z'),
    )
    expect(children.map((url) => url.slice(18))).toEqual(['b.xml', 'c.xml', 'a.xml'])
  })

  test('more than a thousand are cut, and what is cut is told', () => {
    const { children, warnings } = index(...Array.from({ length: 1_001 }, (_, n) => loc(`s${n}`)))
    expect([children.length, children[0]]).toEqual([1_000, 'https://baopho.vn/s1000.xml'])
    expect(warnings).toEqual(['only the newest 1000 of its sitemaps are read'])
  })
})
