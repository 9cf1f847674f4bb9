import { hostOf } from './address.ts'
import type { ItemKeys } from './keys.ts'

/** What a source's earlier documents have left behind. */
export interface Known {
  /** The articles that a key stands for, two at most: one that stands for two says nothing of either. */
  articlesOf(key: string): readonly string[]
  /** Every key of an article; none once the article itself is gone. */
  keysOf(article: string): readonly string[]
  /** Hosts between which the source has moved; none for most. */
  hosts: readonly string[]
}

/** An item on its way to a verdict: `guid` and `url` are null as soon as they prove to say nothing. */
export interface Claim {
  item: ItemKeys
  guid: string | null
  url: string | null
  article: string | null
}

export function unclaimed(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ article }) => article === null)
}

export function articlesClaimed(claims: readonly Claim[]): Set<string> {
  return new Set(claims.flatMap(({ article }) => article ?? []))
}

/** Whether a claim has neither guid nor address that says anything. */
export function isBare({ guid, url }: Claim): boolean {
  return guid === null && url === null
}

/** The article that a key stands for; null where it stands for none or for two. */
export function only(known: Known, key: string): string | null {
  const [article, ...more] = known.articlesOf(key)
  return article && more.length === 0 ? article : null
}

/** Whether a number of items is enough to judge the document by: three at least, and half of those compared. */
export function isMost(count: number, compared: number): boolean {
  return count >= 3 && count * 2 >= compared
}

export function urlsOf(keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith('url:'))
}

export function titlesOf(keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith('title:'))
}

export function hostOfUrl(key: string): string {
  return hostOf(key.slice('url:'.length))
}

/** The keys that an address would have on other hosts. */
export function urlsOnHosts(url: string, hosts: readonly string[]): string[] {
  const own = hostOfUrl(url)
  const place = url.slice(`url:${own}`.length)
  return hosts.filter((host) => host !== own).map((host) => `url:${host}${place}`)
}
