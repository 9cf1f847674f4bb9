import type { PageScan } from '../scan.ts'
import { aboutPage } from './about-page.ts'
import { type LinkedArticle, type LinkedData, readLinkedData } from './json-ld.ts'
import { type IsSiteName, siteNames } from './site-names.ts'
import { isStale } from './stale.ts'

/** A page, and what it tells machines of its article. */
export interface ToldPage {
  scan: PageScan
  linked: LinkedData
  /** What JSON-LD says of the article that the page is about; several where it says it more than once. */
  about: readonly LinkedArticle[]
  isSite: IsSiteName
  url: string
}

/** Reads what a page tells machines, without what it tells them of another article. */
export function toldPage(scan: PageScan, url: string): ToldPage {
  const linked = readLinkedData(scan.jsonLd)
  const isSite = siteNames(scan, linked, url)
  if (isStale(scan, isSite, url)) {
    const own = { ...scan, metas: new Map(), authors: [], jsonLd: [], canonical: '' }
    return { scan: own, linked: { articles: [], publishers: [], crumbs: [] }, about: [], isSite, url }
  }
  const about = aboutPage(linked.articles, [scan.metas.get('og:title') ?? '', scan.title], url)
  return { scan, linked, about, isSite, url }
}
