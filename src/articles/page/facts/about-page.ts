import type { LinkedArticle } from './json-ld.ts'
import { keyOf } from './key.ts'

/**
 * The articles of JSON-LD that the page is about: those that have its headline; else those that have its address; else
 * all, if they are one or say the same. What only lists several is about none of them.
 */
export function aboutPage(
  articles: readonly LinkedArticle[],
  names: readonly string[],
  url: string,
): LinkedArticle[] {
  const keys = names.map(keyOf).filter((key) => key !== '')
  const named = articles.filter(({ headline }) => isNamed(keyOf(headline), keys))
  if (named.length > 0) return named
  const addressed = articles.filter(({ url: own }) => isSamePage(own, url))
  if (addressed.length > 0) return addressed
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
