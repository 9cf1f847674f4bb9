import { resolveLink } from '../addresses.ts'
import { elementsIn, type PageElement, type PageNode, type PageRoot, parentOf } from './tree.ts'

/** The address against which a page's relative links are resolved (HTML §4.2.3: the first `base` with an href). */
export function baseOf(root: PageRoot, url: string): string {
  for (const element of elementsIn(root)) {
    const href = element.name === 'base' ? element.attribs.href : undefined
    if (href !== undefined) return resolveLink(href, url) ?? url
  }
  return url
}

/** Where an `a` leads, as an absolute http(s) address; null for scripts, mail, and marks within the page itself. */
export function targetOf(link: PageElement, base: string): string | null {
  const href = link.attribs.href?.trim()
  return href && !href.startsWith('#') ? resolveLink(href, base) : null
}

/** One form for all addresses of one page: without the mark within it, but for those by which scripts route. */
export function withoutMark(url: string): string {
  const at = url.indexOf('#')
  return at < 0 || url.startsWith('#!', at) || url.startsWith('#/', at) ? url : url.slice(0, at)
}

/** The links within an element, itself included; of an element without any, the link that it stands in. */
export function linksOf(element: PageElement): PageElement[] {
  const links: PageElement[] = isLink(element) ? [element] : []
  for (const inner of elementsIn(element)) if (isLink(inner)) links.push(inner)
  const around = links.length === 0 ? linkAround(element) : null
  return around ? [around] : links
}

/** The closest link that a node stands in. */
export function linkAround(node: PageNode): PageElement | null {
  let parent = parentOf(node)
  while (parent && !isLink(parent)) parent = parentOf(parent)
  return parent
}

export function isLink(element: PageElement): boolean {
  return element.name === 'a' && element.attribs.href !== undefined
}
