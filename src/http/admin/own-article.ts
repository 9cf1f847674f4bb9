import { parseArticleId } from '../../articles/article.ts'
import { baseOf, type HttpContext } from '../context.ts'

/**
 * The hash of the article whose page with us is at that address; null for any other page of ours. Missing for an address
 * of somebody else, or for what is none.
 */
export function ownArticle(c: HttpContext, address: string): string | null | undefined {
  if (!URL.canParse(address)) return undefined
  const { href, origin, pathname } = new URL(address)
  const bases = [baseOf(c), new URL(c.req.url).origin]
  const base = bases.find((one) => href === one || href.startsWith(`${one}/`))
  if (base === undefined) return undefined
  const [, id] = (origin + pathname).slice(base.length).match(/^\/articles\/([^/]+)\/?$/) ?? []
  return parseArticleId(id ?? '')?.hash ?? null
}
