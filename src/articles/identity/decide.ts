import {
  articlesClaimed,
  type Claim,
  formerUrls,
  hostOfUrl,
  isMost,
  type Known,
  unclaimed,
  urlsOf,
} from './claim.ts'
import { areAlike, type ItemKeys, partsOfTitle } from './keys.ts'
import { byTitle, elsewhere, hasOtherNumber, recognise } from './recognise.ts'
import { sharedKeys } from './shared.ts'

/** What an item is, with the keys that its article is to be known by; the first of a new one's is its identity. */
export type Verdict =
  | { kind: 'known'; article: string; keys: string[] }
  | { kind: 'new'; keys: string[] }
  /** Another listing of the item at index `of`, which is new. */
  | { kind: 'repeat'; of: number; keys: string[] }

/** What a whole document shows. */
export interface IdentityFacts {
  /** Items whose article was known before. */
  known: number
  /** Most of its known articles came under other guids than before. */
  rewrittenGuids: boolean
  /** Most of its known articles came from another host than before. */
  movedHost: { from: string; to: string } | null
}

/**
 * Decides which items of a document are new to their source: those none of whose keys is known, unless the document
 * as a whole shows that its source has changed the keys of what it had published before.
 */
export function decide(
  items: readonly ItemKeys[],
  known: Known,
): { verdicts: Verdict[]; facts: IdentityFacts } {
  const shared = sharedKeys(items)
  const usable = (key: string | null) =>
    key === null || shared.has(key) || known.articlesOf(key).length > 1 ? null : key
  const claims = items.map(
    (item): Claim => ({ item, guid: usable(item.guid), url: usable(item.url), article: null }),
  )
  claimByAddress(claims, known)
  claimByGuid(claims, known)
  claimByTitleAlone(claims, known)
  const isRewritten = areGuidsRewritten(claims, known)
  recognise(claims, known, elsewhere)
  const renamed = recognise(claims, known, byTitle)
  const move = findMove(claims, known)
  return {
    verdicts: verdictsOf(claims, move?.from ?? new Map()),
    facts: {
      known: claims.length - unclaimed(claims).length,
      rewrittenGuids: isRewritten || renamed > 0,
      movedHost: move?.host ?? null,
    },
  }
}

/** By address, also as it would be on a host that the source has left. A guid that contradicts it says nothing. */
function claimByAddress(claims: readonly Claim[], known: Known): void {
  for (const claim of claims) {
    if (claim.url === null) continue
    const addresses = [claim.url, ...formerUrls(claim.item, known.formerHosts)]
    claim.article = addresses.flatMap((url) => only(known, url) ?? [])[0] ?? null
    const byGuid = claim.guid && only(known, claim.guid)
    if (claim.article && byGuid && byGuid !== claim.article) claim.guid = null
  }
}

function claimByGuid(claims: readonly Claim[], known: Known): void {
  const byAddress = articlesClaimed(claims)
  for (const claim of unclaimed(claims)) {
    const article = claim.guid && only(known, claim.guid)
    if (!article) continue
    if (isReused(claim, known.keysOf(article), byAddress.has(article))) claim.guid = null
    else claim.article = article
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
  const titles = keys.filter((key) => key.startsWith('title:'))
  const isOther = titles.every((title) => partsOfTitle(title).day !== day && !areAlike(title, item.title))
  return url !== null && urlsOf(keys).length > 0 && isOther
}

function claimByTitleAlone(claims: readonly Claim[], known: Known): void {
  for (const claim of unclaimed(claims)) {
    if (isBare(claim)) claim.article = known.articlesOf(claim.item.title)[0] ?? null
  }
}

/** Whether most items that are known by their address have a guid that their articles did not have. */
function areGuidsRewritten(claims: readonly Claim[], known: Known): boolean {
  const withGuid = claims.filter(({ url, guid, article }) => url && guid && article && only(known, url))
  const rewritten = withGuid.filter(
    ({ guid, article }) =>
      known.articlesOf(guid ?? '').length === 0 &&
      known.keysOf(article ?? '').some((key) => key.startsWith('guid:')),
  )
  return isMost(rewritten.length, withGuid.length)
}

/** Where most of the document's known articles have moved from, and for each of these the host that it left. */
function findMove(
  claims: readonly Claim[],
  known: Known,
): { host: { from: string; to: string }; from: Map<Claim, string> } | null {
  const from = new Map<Claim, string>()
  const pairs = new Map<string, { from: string; to: string; count: number }>()
  for (const claim of claims) {
    const { url, article } = claim
    if (!url || !article || only(known, url)) continue
    const to = hostOfUrl(url)
    const hosts = urlsOf(known.keysOf(article)).map(hostOfUrl)
    const last = hosts.at(-1)
    if (last === undefined || hosts.includes(to)) continue
    from.set(claim, last)
    const pair = pairs.get(`${last} ${to}`) ?? { from: last, to, count: 0 }
    pairs.set(`${last} ${to}`, { ...pair, count: pair.count + 1 })
  }
  const [most] = [...pairs.values()].sort((a, b) => b.count - a.count)
  if (!most || !isMost(from.size, claims.length - unclaimed(claims).length)) return null
  return { host: { from: most.from, to: most.to }, from }
}

function verdictsOf(claims: readonly Claim[], left: ReadonlyMap<Claim, string>): Verdict[] {
  const verdicts: Verdict[] = []
  const listed = new Map<string, number>()
  // Feeds stand newest first: of two listings the older one is the article's.
  for (let index = claims.length - 1; index >= 0; index -= 1) {
    const claim = claims[index]
    if (!claim) continue
    const own = isBare(claim) ? [claim.item.title] : [claim.guid, claim.url].filter((key) => key !== null)
    const { guid, url, title, path } = claim.item
    const host = left.get(claim)
    const keys = [
      ...new Set([...own, title, path, guid, url, host && `moved:${host}`].filter((key) => key != null)),
    ]
    const of = own.flatMap((key) => listed.get(key) ?? [])[0]
    if (claim.article) verdicts[index] = { kind: 'known', article: claim.article, keys }
    else if (of !== undefined) verdicts[index] = { kind: 'repeat', of, keys }
    else verdicts[index] = { kind: 'new', keys }
    if (!claim.article && of === undefined) for (const key of own) listed.set(key, index)
  }
  return verdicts
}

function isBare({ guid, url }: Claim): boolean {
  return guid === null && url === null
}

/** The one article that a key stands for. */
function only(known: Known, key: string): string | null {
  const [article, ...more] = known.articlesOf(key)
  return article && more.length === 0 ? article : null
}
