import {
  articlesClaimed,
  type Claim,
  isBare,
  type Known,
  only,
  titlesOf,
  unclaimed,
  urlsOf,
  urlsOnHosts,
} from './claim.ts'
import { areAlike, partsOfTitle } from './keys.ts'
import { hasOtherNumber } from './recognise.ts'

/** Claims by address, as it is or as it would be on one of these hosts. */
export function claimByAddress(claims: readonly Claim[], known: Known, hosts: readonly string[]): void {
  for (const claim of claims) {
    if (claim.url === null) continue
    claim.article = only(known, claim.url)
    for (const url of urlsOnHosts(claim.url, hosts)) claim.article ??= only(known, url)
  }
}

/** Claims by guid; one that was given to another article says nothing. */
export function claimByGuid(claims: readonly Claim[], known: Known): void {
  const byAddress = articlesClaimed(claims)
  for (const claim of unclaimed(claims)) {
    const article = claim.guid && only(known, claim.guid)
    if (!article) continue
    if (isReused(claim, known.keysOf(article), byAddress.has(article))) claim.guid = null
    else claim.article = article
  }
}

/** Claims by title and day what has neither guid nor address. */
export function claimByTitle(claims: readonly Claim[], known: Known): void {
  for (const claim of unclaimed(claims)) {
    if (isBare(claim)) claim.article = known.articlesOf(claim.item.title)[0] ?? null
  }
}

/**
 * Whether a guid was given to another article than the one it is known for: that one stands in the document under
 * its own address, or the item's address carries another number, or address, day and title are all quite other ones.
 * The same title on the same day, or the same place on another host, is the same article after all.
 */
function isReused({ item, url }: Claim, keys: readonly string[], isListedElsewhere: boolean): boolean {
  if (keys.length === 0 || keys.includes(item.title) || keys.includes(item.path ?? '')) return false
  if (isListedElsewhere || hasOtherNumber(url, keys)) return true
  const { day } = partsOfTitle(item.title)
  const isOther = titlesOf(keys).every(
    (title) => partsOfTitle(title).day !== day && !areAlike(title, item.title),
  )
  return url !== null && urlsOf(keys).length > 0 && isOther
}
