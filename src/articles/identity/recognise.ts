import { numberOf } from './address.ts'
import {
  articlesClaimed,
  type Claim,
  isMost,
  type Known,
  only,
  titlesOf,
  unclaimed,
  urlsOf,
} from './claim.ts'
import { areAlike, partsOfTitle } from './keys.ts'

/** The article whose shadow a claim stands in; null where it stands in none, or in that of two. */
export type Shadow = (claim: Claim, known: Known) => string | null

/**
 * Claims articles by their shadows, if most of the document's unknown items stand in one: then its source has changed
 * the keys of what it had published. An article that the document lists under its own keys casts no shadow. Unknown
 * items that are newer than all those recognised were published since, and speak neither for nor against it.
 * Answers how many were claimed.
 */
export function recognise(claims: readonly Claim[], known: Known, shadow: Shadow): number {
  const taken = articlesClaimed(claims)
  const unknown = unclaimed(claims)
  const found = Map.groupBy(unknown, (claim) => shadow(claim, known))
  const sure = [...found].flatMap(([article, [first, ...others]]) =>
    article && first && !taken.has(article) && others.every((other) => isRepeat(first, other))
      ? [first, ...others].map((claim) => ({ article, claim }))
      : [],
  )
  const count = new Set(sure.map(({ article }) => article)).size
  const newest = sure.reduce((time, { claim }) => Math.max(time, claim.item.published ?? 0), 0)
  const compared = unknown.filter(({ item: { published } }) => published === null || published <= newest)
  const isWhole = sure.length === compared.length && sure.every((one) => isTwin(one, known))
  if (!isMost(count, compared.length) && !(isWhole && !isAnyAtHome(claims, known))) return 0
  for (const { article, claim } of sure) claim.article = article
  return count
}

/** Whether an item stands in both shadows of an article: a few of these are enough where nothing speaks against it. */
function isTwin({ article, claim: { item } }: { article: string; claim: Claim }, known: Known): boolean {
  const keys = known.keysOf(article)
  return keys.includes(item.path ?? '') && keys.includes(item.title)
}

/** Whether the document still has an item under the address that it is known by. */
function isAnyAtHome(claims: readonly Claim[], known: Known): boolean {
  return claims.some(({ url }) => url !== null && only(known, url) !== null)
}

/** The article that stands at the same place of another host, under a title like this one. */
export function elsewhere({ url, item }: Claim, known: Known): string | null {
  const article = url && item.path ? only(known, item.path) : null
  if (!article) return null
  const isTitleAlike = titlesOf(known.keysOf(article)).some((title) => areAlike(title, item.title))
  return isTitleAlike ? article : null
}

/**
 * The article of the same headline and day. Without a date a headline may be one that comes again and again; then
 * another number in the address makes it another article.
 */
export function byTitle({ url, item }: Claim, known: Known): string | null {
  const article = only(known, item.title)
  const { words, day } = partsOfTitle(item.title)
  if (!article || words.length === 0) return null
  return day === '' && hasOtherNumber(url, known.keysOf(article)) ? null : article
}

/** Whether an address carries a number, and an article's addresses only other ones. */
export function hasOtherNumber(url: string | null, keys: readonly string[]): boolean {
  const number = url && numberOf(url)
  const numbers = urlsOf(keys).flatMap((key) => numberOf(key) ?? [])
  return Boolean(number) && numbers.length > 0 && !numbers.includes(number ?? '')
}

function isRepeat(a: Claim, b: Claim): boolean {
  return (a.guid !== null && a.guid === b.guid) || (a.url !== null && a.url === b.url)
}
