import { elementsOf } from '../http/support/hostile/strangers.ts'

/** Enough of each kind to meet its states, and of all together to come to an end. */
const MOST_OF_A_KIND = 6
const MOST = 300

/** The address of a page without what is another in each of its kind. */
export function kindOf(address: string): string {
  return new URL(address).pathname.replaceAll(
    /\/(articles|concepts|deliveries|digests|documents|polls|sources|subscribers|topics)\/(?!new(?:\/|$))[^/]+/g,
    '/$1/*',
  )
}

interface Link {
  from: string
  to: URL
}

/**
 * Follows what links of pages lead to on the same host, from `starts` on, as somebody with that cookie; what a link
 * leads to is answered, and where it names a part of the page, that is there.
 */
export async function crawl(
  starts: readonly string[],
  cookie: string,
): Promise<{ followed: number; kinds: Map<string, string>; faults: string[] }> {
  const waiting: Link[] = starts.map((start) => ({ from: 'the start', to: new URL(start) }))
  const seen = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  const kinds = new Map<string, string>()
  const faults: string[] = []
  const parts: Link[] = []
  for (let link = waiting.shift(); link && seen.size < MOST; link = waiting.shift()) {
    const { from, to } = link
    if (to.hash) parts.push(link)
    const address = to.origin + to.pathname + to.search
    const count = counts.get(kindOf(address)) ?? 0
    if (seen.has(address) || count >= MOST_OF_A_KIND) continue
    counts.set(kindOf(address), count + 1)
    const answer = await fetch(address, { headers: { cookie, accept: 'text/html,*/*;q=0.8' } })
    const body = await answer.text()
    if (answer.status >= 400) faults.push(`${answer.status} for ${address}, linked from ${from}`)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const elements = isPage ? elementsOf(body) : []
    seen.set(address, new Set(elements.flatMap(({ attributes }) => attributes.id ?? [])))
    if (isPage) kinds.set(kindOf(answer.url), `${answer.url}, linked from ${from}`)
    for (const { name, attributes } of elements) {
      if (name !== 'a' || attributes.href === undefined) continue
      const next = new URL(attributes.href, answer.url)
      if (next.origin === to.origin) waiting.push({ from: address, to: next })
    }
  }
  for (const { from, to } of parts) {
    const ids = seen.get(to.origin + to.pathname + to.search)
    const id = decodeURIComponent(to.hash.slice(1))
    if (ids && !ids.has(id)) faults.push(`no part “${id}” in ${to.href}, linked from ${from}`)
  }
  return { followed: seen.size, kinds, faults }
}
