/** Where what a feed lost may still stand. */
export interface Place {
  url: string
  kind: 'page' | 'sitemap'
  /** It lists the whole site, not only what the source is about. */
  isSiteWide: boolean
}

/** Addresses at which sitemaps stand that robots.txt does not name. */
const USUAL_SITEMAPS = ['/sitemap-news.xml', '/news-sitemap.xml', '/sitemap.xml']

/**
 * The places to look into, in this order: the section's own list page, the sitemaps that robots.txt names and those
 * at usual addresses, the site's front page. `link` is the page that a feed says it is of; another host's is not ours.
 */
export function placesOf(source: string, link: string | null, sitemaps: readonly string[]): Place[] {
  const { host, origin } = new URL(source)
  const page = link !== null && URL.canParse(link) && new URL(link).host === host ? new URL(link) : null
  const isFront = page?.pathname === '/' && page.search === ''
  const pages: Place[] = page ? [{ url: page.href, kind: 'page', isSiteWide: isFront }] : []
  const usual = USUAL_SITEMAPS.map((path) => origin + path)
  const maps = [...new Set([...sitemaps, ...usual])].map(
    (url): Place => ({ url, kind: 'sitemap', isSiteWide: true }),
  )
  return isFront ? [...maps, ...pages] : [...pages, ...maps]
}
