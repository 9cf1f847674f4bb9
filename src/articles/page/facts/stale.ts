import { type PageLine, type PageScan, plain } from '../scan.ts'
import { keyOf } from './key.ts'
import { isAlike, isLong } from './likeness.ts'
import type { IsSiteName } from './site-names.ts'

/** A number that two addresses of one article share. */
const NUMBER = /\d{4,}/g

/**
 * Whether a page's metadata are of another article: they name another address, and a headline that is in no word the
 * page's own. Papers leave them behind when they copy a page, or give every page those of the newest.
 */
export function isStale({ lines, metas, title }: PageScan, isSite: IsSiteName, url: string): boolean {
  const heading = lines.find((line) => isHeading(line, isSite))?.text
  const named = plain(metas.get('og:title') ?? '')
  const address = URL.parse(metas.get('og:url') ?? '', url)
  const own = URL.parse(url)
  if (!heading || named === '' || !address || !own || address.pathname === '/' || isSame(address, own))
    return false
  return [named, plain(title)].every((name) => name === '' || isOther(name, heading))
}

function isOther(name: string, heading: string): boolean {
  const [one, other] = [keyOf(name), keyOf(heading)]
  return !one.includes(other) && !other.includes(one) && !isAlike(heading, name)
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
