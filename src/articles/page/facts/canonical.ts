import type { PageScan } from '../scan.ts'

/** A paper whose every page names the front page is mistaken about all of them. */
export function canonicalUrl({ canonical, metas, base }: PageScan, url: string): string | null {
  const written = (canonical || metas.get('og:url') || '').trim()
  const named = written === '' ? null : URL.parse(written, URL.parse(base, url)?.href ?? url)
  if (!named || !/^https?:$/.test(named.protocol)) return null
  const isFront = named.pathname === '/' && named.search === ''
  return isFront && URL.parse(url)?.pathname !== '/' ? null : named.href
}
