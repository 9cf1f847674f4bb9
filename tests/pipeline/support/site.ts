/** What a path of a site answers: a document, or what makes one for each request. */
export type Page = string | { status: number; headers?: Record<string, string>; body?: string } | (() => Page)

/** A news site that answers what the test says, path by path, and 404 elsewhere; it notes what it is asked. */
export class Site {
  readonly origin: string
  /** By path, with the query. */
  readonly pages: Record<string, Page> = {}
  /** Paths in the order in which they were asked for. */
  asked: string[] = []
  /** The headers of the last request. */
  headers = new Headers()

  constructor(host: string) {
    this.origin = `http://${host}`
  }

  async answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    this.asked.push(pathname + search)
    this.headers = request.headers
    return respond(this.pages[pathname + search] ?? { status: 404 })
  }

  /** How often a path has been asked for. */
  times(path: string): number {
    return this.asked.filter((asked) => asked === path).length
  }
}

function respond(page: Page): Response {
  if (typeof page === 'function') return respond(page())
  if (typeof page === 'string') return new Response(page)
  const { status, headers = {}, body = null } = page
  return new Response(body, { status, headers })
}

/** An item as a test says it; `published` null for none. */
export interface SiteItem {
  path: string
  title: string
  published?: Date | null
}

/** An RSS document of a site. */
export function rss(site: Site, items: readonly SiteItem[], link = '/'): string {
  const entries = items.map(({ path, title, published }) => {
    const date = published ? `<pubDate>${published.toUTCString()}</pubDate>` : ''
    return `<item><title>${title}</title><link>${site.origin}${path}</link>${date}</item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Tỉnh</title><link>${site.origin}${link}</link>${entries.join('')}</channel></rss>`
}

/** A news sitemap of a site. */
export function newsSitemap(site: Site, items: readonly SiteItem[]): string {
  const entries = items.map(({ path, title, published }) => {
    const date = published ? `<news:publication_date>${published.toISOString()}</news:publication_date>` : ''
    return `<url><loc>${site.origin}${path}</loc><news:news><news:publication><news:name>Báo Tỉnh</news:name><news:language>vi</news:language></news:publication>${date}<news:title>${title}</news:title></news:news></url>`
  })
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries.join('')}</urlset>`
}

/** A sitemap that says addresses, and at most when they were last changed. */
export function plainSitemap(site: Site, entries: readonly { path: string; changed?: Date }[]): string {
  const urls = entries.map(
    ({ path, changed }) =>
      `<url><loc>${site.origin}${path}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''}</url>`,
  )
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`
}

/** An index of sitemaps, in this order. */
export function sitemapIndex(site: Site, paths: readonly string[]): string {
  const children = paths.map((path) => `<sitemap><loc>${site.origin}${path}</loc></sitemap>`)
  return `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${children.join('')}</sitemapindex>`
}

/** A list page of a section, with the dates that items say. */
export function listPage(items: readonly SiteItem[], head = ''): string {
  const entries = items.map(({ path, title, published }) => {
    const local = published && new Date(published.getTime() + 7 * 3_600_000).toISOString()
    const date = local
      ? `<span class="ngay">${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}</span>`
      : ''
    return `<article class="tin"><h3><a href="${path}">${title}</a></h3><p>Bà con các bản phấn khởi trước tin này.</p>${date}</article>`
  })
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin tức - Báo Tỉnh</title>${head}</head><body><nav><a href="/">Trang chủ</a><a href="/tin-tuc">Tin tức</a></nav><main class="danh-sach">${entries.join('')}</main></body></html>`
}

const PROSE =
  'Sáng nay, tại xã vùng cao, công trình đã được đưa vào sử dụng trước sự chứng kiến của đông đảo bà con các bản. Lãnh đạo địa phương cho biết việc đi lại, học hành và buôn bán của người dân từ nay sẽ thuận tiện hơn nhiều so với trước. '

/** An article's page; `published` null for one that does not say. */
export function articlePage(title: string, published: Date | null, text = PROSE.repeat(3)): string {
  const date = published
    ? `<meta property="article:published_time" content="${published.toISOString()}">`
    : ''
  return `<!doctype html><html lang="vi"><head><title>${title}</title><meta property="og:title" content="${title}">${date}</head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
}
