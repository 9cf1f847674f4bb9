import { claimByAddress, claimByGuid, claimByTitle } from './by-keys.ts'
import { type Claim, isBare, type Known, unclaimed } from './claim.ts'
import { areGuidsRewritten, findMove } from './facts.ts'
import type { ItemKeys } from './keys.ts'
import { byTitle, elsewhere, recognise } from './recognise.ts'
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
  claimByAddress(claims, known, known.hosts)
  claimByGuid(claims, known)
  claimByTitle(claims, known)
  const isRewritten = areGuidsRewritten(claims, known)
  recognise(claims, known, elsewhere)
  const move = findMove(claims, known)
  if (move) claimByAddress(unclaimed(claims), known, move.hosts)
  const renamed = recognise(claims, known, byTitle)
  return {
    verdicts: verdictsOf(claims, move?.hosts ?? []),
    facts: {
      known: claims.length - unclaimed(claims).length,
      rewrittenGuids: isRewritten || renamed > 0,
      movedHost: move && { from: move.from, to: move.to },
    },
  }
}

/** Feeds stand newest first: of two listings of a new item the older one is its article's. */
function verdictsOf(claims: readonly Claim[], hosts: readonly string[]): Verdict[] {
  const verdicts: Verdict[] = []
  const listed = new Map<string, number>()
  const moved = hosts.map((host) => `moved:${host}`)
  claims.toReversed().forEach((claim, fromEnd) => {
    const index = claims.length - 1 - fromEnd
    const { guid, url, title, path } = claim.item
    const own = isBare(claim) ? [title] : [claim.guid, claim.url].filter((key) => key !== null)
    const shadow = [title, path, guid, url].filter((key) => key !== null)
    const keys = [...new Set([...own, ...shadow, ...moved])]
    const [of] = own.flatMap((key) => listed.get(key) ?? [])
    if (claim.article) verdicts[index] = { kind: 'known', article: claim.article, keys }
    else if (of !== undefined) verdicts[index] = { kind: 'repeat', of, keys }
    else {
      verdicts[index] = { kind: 'new', keys }
      for (const key of own) listed.set(key, index)
    }
  })
  return verdicts
}
