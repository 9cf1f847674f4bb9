import type { PageScan } from '../scan.ts'

/** Where the same article stands for other readers. */
const SIDE_HOST = /^(?:www\d?|m|amp|mobile)\./
/** What an article's address has and a section's has not. */
const ARTICLE_NAME = /\d{3,}|(?:-[a-z\d]+){3}/i

/**
 * The address by which a page wants to be known. None that cannot be its own: of another host, of the front page or of
 * the section, as papers name for all their pages by mistake.
 */
export function canonicalUrl({ canonical, metas, base }: PageScan, url: string): string | null {
  const own = URL.parse(url)
  const written = (canonical || metas.get('og:url') || '').trim()
  if (own === null || written === '') return null
  const named = resolved(written, base, own)
  if (!named || hostOf(named) !== hostOf(own)) return null
  const isFront = named.pathname === '/' && named.search === ''
  return (isFront && own.pathname !== '/') || isSection(named, own) ? null : named.href
}

/** The address that a page of this address and base writes; null for what leads to no page. Some leave out the scheme. */
export function resolved(written: string, base: string, own: URL): URL | null {
  const isBare = written.startsWith(`${own.host}/`)
  const named = URL.parse(isBare ? `//${written}` : written, URL.parse(base, own.href)?.href ?? own.href)
  return named && /^https?:$/.test(named.protocol) ? named : null
}

export function hostOf({ hostname }: URL): string {
  return hostname.replace(SIDE_HOST, '')
}

function isSection({ pathname, search }: URL, own: URL): boolean {
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`
  return (
    search === '' && own.pathname.startsWith(folder) && ARTICLE_NAME.test(own.pathname.slice(folder.length))
  )
}
