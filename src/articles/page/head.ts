import type { Attributes } from './markup.ts'

const MAX_SCRIPTS = 50
const MAX_JSON_LD = 300_000
/** Characters of a title, a description, an address. */
const MAX_FACT = 5_000
const MAX_METAS = 200
const MAX_AUTHORS = 50
/** Names of metadata under which authors stand, one in each or all in one. */
const AUTHORS: ReadonlySet<string> = new Set(
  'author article:author article:author_name parsely-author sailthru.author byl dc.creator dcterms.creator dcsext.author cxenseparse:author creator article_author citation_author authors'.split(
    ' ',
  ),
)
/** What a page says of itself in its head, or in elements that show nothing; as far as the limits go. */
export class HeadReader {
  readonly metas = new Map<string, string>()
  readonly jsonLd: string[] = []
  readonly authors: { name: string; content: string }[] = []
  title = ''
  canonical = ''
  next = ''
  base = ''
  private jsonLdLength = 0

  addTitle(text: string): void {
    if (this.title.length < MAX_FACT) this.title += text.slice(0, MAX_FACT)
  }

  /** Answers whether another script of JSON-LD is read. */
  startJsonLd(): boolean {
    if (this.jsonLd.length === MAX_SCRIPTS) return false
    this.jsonLd.push('')
    return true
  }

  addJsonLd(text: string): void {
    const last = this.jsonLd.length - 1
    if (this.jsonLdLength < MAX_JSON_LD) this.jsonLd[last] = `${this.jsonLd[last]}${text}`
    this.jsonLdLength += text.length
  }

  /** Takes an element's addresses and facts. */
  take(name: string, attributes: Attributes): void {
    const { href = '', rel = '' } = attributes
    if (rel !== '' && (name === 'link' || name === 'a')) {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(rel) && name === 'link') this.canonical ||= href
      if (/(?:^|\s)next(?:\s|$)/i.test(rel)) this.next ||= href
    }
    if (name === 'base') this.base ||= href
    if (name === 'meta') this.takeMeta(attributes)
  }

  private takeMeta({ property, name, itemprop, content = '' }: Attributes): void {
    for (const key of [property, name, itemprop]) {
      const lower = key?.trim().toLowerCase()
      if (lower && AUTHORS.has(lower) && this.authors.length < MAX_AUTHORS)
        this.authors.push({ name: lower, content: content.slice(0, MAX_FACT) })
      if (lower && content.trim() !== '' && !this.metas.has(lower) && this.metas.size < MAX_METAS) {
        this.metas.set(lower, content.slice(0, MAX_FACT))
      }
    }
  }
}
