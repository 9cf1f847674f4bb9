import { type PageLine, type PageScan, plain } from '../scan.ts'
import { isAlike, isLong } from './headline.ts'
import { keyOf } from './key.ts'
import type { IsSiteName } from './site-names.ts'

/** A number that two addresses of one article share. */
const NUMBER = /\d{4,}/g

/**
 * The page without its metadata, if these are of another article: they name another address, and a headline that is in
 * no word the page's own. Papers leave them behind when they copy a page, or give every page those of the newest.
 */
export function withoutStale(scan: PageScan, isSite: IsSiteName, url: string): PageScan {
  const heading = scan.lines.find((line) => isHeading(line, isSite))?.text
  const named = plain(scan.metas.get('og:title') ?? '')
  const address = URL.parse(scan.metas.get('og:url') ?? '', url)
  const own = URL.parse(url)
  if (!heading || named === '' || !address || !own || address.pathname === '/' || isSame(address, own))
    return scan
  const isOther = [named, plain(scan.title)].every(
    (name) =>
      !keyOf(name).includes(keyOf(heading)) &&
      !keyOf(heading).includes(keyOf(name)) &&
      !isAlike(heading, name),
  )
  return isOther ? { ...scan, metas: new Map(), authors: [], jsonLd: [], canonical: '' } : scan
}

function isHeading({ heading, isBeside, text }: PageLine, isSite: IsSiteName): boolean {
  return heading === 1 && !isBeside && isLong(text) && !isSite(text)
}

function isSame(one: URL, other: URL): boolean {
  const numbers = new Set(one.href.match(NUMBER) ?? [])
  const isSamePath = one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, '')
  return (
    (isSamePath && one.search === other.search) ||
    (other.href.match(NUMBER) ?? []).some((n) => numbers.has(n))
  )
}
