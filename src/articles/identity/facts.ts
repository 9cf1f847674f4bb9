import { type Claim, hostOfUrl, isMost, type Known, only, unclaimed, urlsOf } from './claim.ts'

/** A move of a source from one host to another. `hosts` are all that were seen, where it has several. */
export interface Move {
  from: string
  to: string
  hosts: string[]
}

/** Whether most items that are known by their address have a guid that their articles did not have. */
export function areGuidsRewritten(claims: readonly Claim[], known: Known): boolean {
  const withGuid = claims.filter(({ url, guid, article }) => url && guid && article && only(known, url))
  const rewritten = withGuid.filter(
    ({ guid, article }) =>
      known.articlesOf(guid ?? '').length === 0 &&
      known.keysOf(article ?? '').some((key) => key.startsWith('guid:')),
  )
  return isMost(rewritten.length, withGuid.length)
}

/** The move that most of the document's known articles have made; null where they stand where they stood. */
export function findMove(claims: readonly Claim[], known: Known): Move | null {
  const moves: { from: string; to: string }[] = []
  for (const { url, article } of claims) {
    if (!url || !article || only(known, url)) continue
    const to = hostOfUrl(url)
    const hosts = urlsOf(known.keysOf(article)).map(hostOfUrl)
    const from = hosts.at(-1)
    if (from !== undefined && !hosts.includes(to)) moves.push({ from, to })
  }
  const [most] = [...Map.groupBy(moves, ({ from, to }) => `${from} ${to}`).values()].sort(
    (a, b) => b.length - a.length,
  )
  if (!most?.[0] || !isMost(moves.length, claims.length - unclaimed(claims).length)) return null
  return { ...most[0], hosts: [...new Set(moves.flatMap(({ from, to }) => [from, to]))] }
}
