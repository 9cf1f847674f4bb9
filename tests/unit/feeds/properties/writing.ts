import fc from 'fast-check'

/** A feed as a paper means it, to be written in any format and read back. */
export interface MeantItem {
  number: number
  title: string
  summary: string
  author: string
  /** ms since 1970 UTC, whole seconds. */
  published: number
}

const WORDS = [
  ...['Đảng', 'ủy', 'khu', 'công', 'nghiệp', 'kết', 'nạp', 'viên', 'mới', 'hợp', 'tác', 'xã', 'chợ', 'phiên'],
  ...[
    '&',
    '<3',
    '"ba"',
    "o'clock",
    '1 > 0',
    'AT&T;',
    '50%',
    'B52',
    'thuỷ',
    'hòa',
    'Ðồng',
    '日本',
    '🌾',
    ']]',
  ],
]
const text = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((words) => words.join(' ').normalize('NFC'))

export const meantItems = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 9_999_999 }),
    title: text(1, 12).filter((title) => !/^[\W_]+$/u.test(title)),
    summary: text(0, 30),
    author: fc.constantFrom('', 'Hà My', 'Lê Thị Ánh', 'PV'),
    published: fc.integer({ min: 1_500_000_000, max: 1_790_000_000 }).map((seconds) => seconds * 1_000),
  }),
  { selector: (item) => item.number, maxLength: 12 },
)

const xml = (plain: string) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Text as HTML, as a feed escapes it. */
const html = (plain: string) => xml(xml(plain))
export const address = (item: MeantItem) => `https://baopho.vn/tin-${item.number}.html`
const iso = (time: number) => new Date(time).toISOString()
const rfc822 = (time: number) => new Date(time).toUTCString().replace('GMT', '+0000')

function rss(items: readonly MeantItem[]): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:x="http://purl.org/dc/elements/1.1/"><channel><title>Báo</title>${items
    .map(
      (item) => `<item><title>${html(item.title)}</title><link>${address(item)}</link>
<description>${html(item.summary)}</description><x:creator>${item.author}</x:creator>
<pubDate>${rfc822(item.published)}</pubDate><guid>${address(item)}</guid></item>`,
    )
    .join('\n')}</channel></rss>`
}

function rssInCdata(items: readonly MeantItem[]): string {
  const cdata = (plain: string) => `<![CDATA[${xml(plain).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  return `<rss version="0.92"><channel><title>Báo</title>${items
    .map(
      (item) => `<item><guid>${address(item)}</guid><title>${cdata(item.title)}</title>
<link>${address(item)}</link><author>${item.author}</author>
<description>${cdata(item.summary)}</description><pubDate>${rfc822(item.published)}</pubDate></item>`,
    )
    .join('')}</channel></rss>`
}

function rdf(items: readonly MeantItem[]): string {
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://baopho.vn/"><title>Báo</title></channel>${items
   .map(
     (
       item,
     ) => `<item rdf:about="${address(item)}"><title>${html(item.title)}</title><link>${address(item)}</link>
<description>${html(item.summary)}</description><dc:creator>${item.author}</dc:creator><dc:date>${iso(item.published)}</dc:date></item>`,
   )
   .join('')}</rdf:RDF>`
}

function atom(items: readonly MeantItem[]): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title><id>https://baopho.vn/</id>${items
    .map(
      (item) => `<entry><id>${address(item)}</id><title type="html">${html(item.title)}</title>
<link rel="alternate" href="${address(item)}"/><published>${iso(item.published)}</published>
<author><name>${item.author}</name></author><summary type="html">${html(item.summary)}</summary></entry>`,
    )
    .join('')}</feed>`
}

function atomPrefixed(items: readonly MeantItem[]): string {
  return `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://baopho.vn/"><a:title>Báo</a:title>${items
    .map(
      (
        item,
      ) => `<a:entry><a:id>${address(item)}</a:id><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${xml(item.title)}</div></a:title>
<a:link href="tin-${item.number}.html"/><a:updated>${iso(item.published)}</a:updated>
<a:author><a:name>${item.author}</a:name></a:author><a:summary type="html">${html(item.summary)}</a:summary></a:entry>`,
    )
    .join('')}</a:feed>`
}

function json(items: readonly MeantItem[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Báo',
    items: items.map((item) => ({
      id: address(item),
      url: address(item),
      title: item.title,
      summary: item.summary,
      date_published: iso(item.published),
      authors: [{ name: item.author }],
    })),
  })
}

/** Each format with the way in which it is written. */
export const WRITERS: readonly [name: string, write: (items: readonly MeantItem[]) => string][] = [
  ['RSS 2.0, escaped', rss],
  ['RSS 0.92, CDATA', rssInCdata],
  ['RSS 1.0', rdf],
  ['Atom 1.0', atom],
  ['Atom 1.0 under a prefix, with xml:base and XHTML', atomPrefixed],
  ['JSON Feed 1.1', json],
]

export function newsSitemap(items: readonly MeantItem[]): string {
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${items
    .map(
      (item) => `<url><loc>${address(item)}</loc><n:news><n:publication><n:name>Báo</n:name></n:publication>
<n:publication_date>${iso(item.published)}</n:publication_date><n:title>${html(item.title)}</n:title></n:news></url>`,
    )
    .join('')}</urlset>`
}
