/** What the names of feeds' elements tell about a document whose tags do not. */

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'entry', 'urlset', 'sitemapindex', 'channel'])
/** Elements of which a document lists many, and which never hold one of their own kind. */
const ENTRIES = new Set(['item', 'entry', 'url', 'sitemap'])
/** Their children that hold text alone, so that the start of one ends another. */
const FIELDS = new Set([
  'title',
  'link',
  'guid',
  'pubdate',
  'author',
  'category',
  'description',
  'comments',
  'dc:date',
  'dc:creator',
  'content:encoded',
  'id',
  'published',
  'updated',
  'summary',
  'loc',
  'lastmod',
])

/** Whether a document's root may be called so. */
export function isRoot(name: string): boolean {
  return ROOTS.has(name)
}

/** Whether an element is an item of the document, which is read whole or not at all. */
export function isEntry(name: string): boolean {
  return ENTRIES.has(name)
}

/** Whether an element that begins while another is open shows that the other's end tag was forgotten. */
export function closesField(beginning: string, open: string): boolean {
  return FIELDS.has(beginning) && FIELDS.has(open)
}
