import { createHash } from 'node:crypto'
import { articlePage, type Listed, listPage, newsSitemap, rfc822, rss } from './documents.ts'
import type { Article } from './newspaper.ts'

export const HOST = 'baothu.example'
export const RSS = 'application/rss+xml; charset=utf-8'

/** What is peculiar to a site, though it means well. */
export interface Ways {
  validators?: 'both' | 'etag' | 'date' | 'none'
  /** How many items its documents hold. */
  length?: number
  /** More XML for the feed's channel. */
  channel?: string
  headers?: Readonly<Record<string, string>>
  /** How a document lists an article. */
  item?: (item: Listed) => Listed
  /** Which of the articles published so far, newest first, the documents list. */
  pick?: (published: readonly Article[]) => readonly Article[]
  robots?: string
}

export type Answer = Response | Promise<Response>

/** A newspaper's web server as it should be: feed, news sitemap, list page, article pages, robots.txt. */
export class Site {
  readonly articles: readonly Article[]
  /** When a document was first made that lists an article, by the article's number. */
  readonly served = new Map<number, number>()
  readonly #ways: Ways
  readonly #listings: ReadonlyMap<Article, Listed>

  constructor(articles: readonly Article[], ways: Ways = {}) {
    this.articles = articles
    this.#ways = ways
    this.#listings = new Map(articles.map((article) => [article, listingOf(article)]))
  }

  /** What a document lists at a time, newest first. */
  listed(at = Date.now(), length = this.#ways.length ?? 20): Listed[] {
    const { pick = (published) => published, item = (listed) => listed } = this.#ways
    const published = this.articles.filter(({ publishedAt }) => publishedAt <= at).reverse()
    return pick(published)
      .slice(0, length)
      .flatMap((article) => {
        if (!this.served.has(article.number)) this.served.set(article.number, Date.now())
        const listing = this.#listings.get(article)
        return listing ? item(listing) : []
      })
  }

  feed(at = Date.now()): string {
    return rss(this.listed(at), this.#ways.channel)
  }

  answer(request: Request): Answer {
    const { pathname } = new URL(request.url)
    switch (pathname) {
      case '/rss':
        return this.documentOf(request, this.feed(), RSS)
      case '/news-sitemap.xml':
        return this.documentOf(request, newsSitemap(this.listed()), 'application/xml')
      case '/thoi-su':
        return this.documentOf(request, listPage(this.listed()), 'text/html; charset=utf-8')
      case '/robots.txt':
        return this.#ways.robots === undefined ? missing() : new Response(this.#ways.robots)
    }
    const article = this.articleAt(pathname)
    return article ? html(articlePage(article)) : missing()
  }

  /** The article of an address; undefined before it is published. */
  articleAt(pathname: string): Article | undefined {
    const number = Number(/-(\d+)\.html$/.exec(pathname)?.[1])
    return this.articles.find((one) => one.number === number && one.publishedAt <= Date.now())
  }

  /** A document with the site's validators, or 304 for who has it already (RFC 9110 §13.2.2). */
  documentOf(request: Request, body: string | Uint8Array<ArrayBuffer>, type: string): Response {
    const { validators = 'both', headers: more = {} } = this.#ways
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
    const changedAt = this.articles.findLast(({ publishedAt }) => publishedAt <= Date.now())?.publishedAt ?? 0
    const headers = new Headers({ 'content-type': type, ...more })
    if (validators === 'both' || validators === 'etag') headers.set('etag', etag)
    if (validators === 'both' || validators === 'date')
      headers.set('last-modified', new Date(changedAt).toUTCString())
    const knownEtag = request.headers.get('if-none-match')
    const knownDate = request.headers.get('if-modified-since')
    const isKnown = knownEtag ? knownEtag === headers.get('etag') : knownDate === headers.get('last-modified')
    return (knownEtag ?? knownDate) && isKnown
      ? new Response(null, { status: 304, headers })
      : new Response(body, { headers })
  }
}

export function html(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

export function missing(): Response {
  return html('<!doctype html><html lang="vi"><title>Không tìm thấy trang</title></html>', 404)
}

export function redirect(status: number, location: string): Response {
  return new Response(null, { status, headers: { location } })
}

function listingOf(article: Article): Listed {
  const { title, number, publishedAt } = article
  const link = `https://${HOST}/thoi-su/${slug(title)}-${number}.html`
  return { article, title, link, guid: `bt-${number}`, date: rfc822(publishedAt) }
}

function slug(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
