/**
 * Elements are known by their namespace, not by the prefix that a document happens to choose (Namespaces in XML 1.0
 * §2). Here each namespace that feeds use gets the prefix that everybody knows it by.
 */

/** Namespace names without scheme, `www.`, and `/` or `#` at the end, in lower case: feeds vary in all of these. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['my.netscape.com/publish/formats/rss-0.91', ''],
  ['backend.userland.com/rss', ''],
  ['backend.userland.com/rss2', ''],
  ['backend.userland.com/rss091', ''],
  ['backend.userland.com/rss092', ''],
  ['backend.userland.com/rss093', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.law.harvard.edu/rss', ''],
  ['rssboard.org/rss-specification', ''],
  ['sitemaps.org/schemas/sitemap/0.9', ''],
  ['google.com/schemas/sitemap/0.84', ''],
  ['google.com/schemas/sitemap/0.9', ''],
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/atom', 'atom'],
  ['example.com/newformat', 'atom'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['search.yahoo.com/mrss', 'media'],
  ['search.yahoo.com/rss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/xhtml', 'xhtml'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['google.com/schemas/sitemap-news/0.9', 'news'],
  ['google.com/schemas/sitemap-image/1.1', 'image'],
  ['google.com/schemas/sitemap-video/1.1', 'video'],
])
/** Prefixes that many documents use without declaring them. */
const USUAL = new Set([...PREFIXES.values(), 'xml'])

/** The namespaces in force at some place of a document. */
export class Scope {
  readonly #bound: ReadonlyMap<string, string>
  readonly #names = new Map<string, string>()

  private constructor(bound: ReadonlyMap<string, string>) {
    this.#bound = bound
  }

  static readonly outside = new Scope(new Map())

  /**
   * The scope inside an element with these attributes: itself when they declare nothing. `mayBeUnknown`: a default
   * namespace that nobody knows counts as none.
   */
  within(attributes: Readonly<Record<string, string>>, mayBeUnknown: boolean): Scope {
    let bound: Map<string, string> | null = null
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue
      const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : null
      if (prefix === null) continue
      bound ??= new Map(this.#bound)
      bound.set(prefix, canonicalPrefix(attributes[key] ?? '', prefix, mayBeUnknown))
    }
    return bound ? new Scope(bound) : this
  }

  /** The name by which everybody knows an element that is written so here. */
  nameOf(written: string): string {
    const known = this.#names.get(written)
    if (known !== undefined) return known
    const lower = written.toLowerCase()
    const colon = lower.indexOf(':')
    const prefix = colon < 0 ? '' : lower.slice(0, colon)
    const local = lower.slice(colon + 1)
    const bound = this.#bound.get(prefix) ?? (USUAL.has(prefix) ? prefix : '?')
    const name = asKey(bound === '' ? local : `${bound}:${local}`)
    this.#names.set(written, name)
    return name
  }
}

/**
 * The same string as engines keep property names: two of them are compared by their place in memory, and a feed's
 * names are compared with those that are looked for some hundred times an item.
 */
function asKey(name: string): string {
  return Object.keys({ [name]: null })[0] ?? name
}

/** `?` stands for a namespace that is none of ours: what is in it counts for nothing. */
function canonicalPrefix(uri: string, prefix: string, mayBeUnknown: boolean): string {
  const name = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#]$/, '')
  const known = PREFIXES.get(name)
  if (known !== undefined) return known
  // A default namespace that nobody knows, on the root, is a mistake that many feeds make; no namespace is none.
  return prefix === '' && (mayBeUnknown || name === '') ? '' : '?'
}
