import type { LinkedArticle } from './json-ld.ts'
import { keyOf } from './key.ts'

/**
 * The articles of JSON-LD that the page is about: those that have its headline or its address; else all, if they are
 * one or say the same. What only lists several is about none of them.
 */
export function aboutPage(
  articles: readonly LinkedArticle[],
  names: readonly string[],
  url: string,
): LinkedArticle[] {
  const keys = names.map(keyOf).filter((key) => key !== '')
  const about = articles.filter(
    ({ headline, url: own }) => isNamed(keyOf(headline), keys) || isSamePage(own, url),
  )
  if (about.length > 0) return about
  const [first, ...others] = articles
  const isSame = others.every(
    ({ published, headline }) =>
      published === first?.published && (headline === '' || headline === first.headline),
  )
  return isSame ? [...articles] : []
}

/** Names of a page often have that of its paper behind the headline. */
function isNamed(headline: string, keys: readonly string[]): boolean {
  return (
    headline !== '' &&
    keys.some((key) => key === headline || (headline.length > 15 && key.includes(headline)))
  )
}

function isSamePage(address: string, url: string): boolean {
  const [one, other] = [URL.parse(address, url), URL.parse(url)]
  return address !== '' && one?.pathname === other?.pathname && one?.search === other?.search
}
