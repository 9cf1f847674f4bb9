import { linkAround } from '../links.ts'
import { lineOf } from '../text.ts'
import {
  elementsIn,
  isElement,
  isWithin,
  nodesIn,
  type PageElement,
  type PageRoot,
  parentOf,
} from '../tree.ts'
import { addressKind } from './addresses.ts'
import type { Entry } from './headlines.ts'
import type { Places } from './places.ts'

/** A shorter piece of text is a caption or a button. */
const MIN_PIECE = 40
const LONG_PROSE = 500
const SHORT_PROSE = 200

/**
 * Whether a page is one article with links to others about it: it has more to say in one stretch than all its
 * entries, or says of itself that it is one. Leads that stand between the headlines of a list are short stretches.
 */
export function isArticlePage(
  root: PageRoot,
  entries: readonly Entry[],
  places: Places,
  url: string,
): boolean {
  const prose = proseBetween(root, new Set(entries.map(({ element }) => element)), places)
  const listed = entries.reduce((total, { element }) => total + lineOf(element).length, 0)
  const signs = signsOfArticle(root, url)
  if (prose.longest >= LONG_PROSE && prose.longest > listed) return true
  if (prose.total >= LONG_PROSE && prose.total > listed && signs >= 1) return true
  return prose.total >= SHORT_PROSE && signs >= 2
}

/** Characters of running text in the main part, outside of links and entries: all, and the most between two entries. */
function proseBetween(
  root: PageRoot,
  entries: ReadonlySet<PageElement>,
  places: Places,
): { total: number; longest: number } {
  let total = 0
  let longest = 0
  let run = 0
  let entry: PageElement | null = null
  for (const node of nodesIn(root)) {
    if (isElement(node)) {
      if (!entries.has(node)) continue
      entry = node
      run = 0
    } else if ('data' in node && !(entry && isWithin(node, entry)) && !linkAround(node)) {
      const length = node.data.trim().length
      const block = parentOf(node)
      if (length < MIN_PIECE || !block || places.weightOf(block) < 1) continue
      total += length
      run += length
      longest = Math.max(longest, run)
    }
  }
  return { total, longest }
}

function signsOfArticle(root: PageRoot, url: string): number {
  const signs = new Set<string>()
  if (addressKind(url)?.grade === 3) signs.add('address')
  for (const { name, attribs } of elementsIn(root)) {
    if (name !== 'meta') continue
    const property = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase()
    if (property === 'og:type' && attribs.content === 'article') signs.add('type')
    if (property === 'article:published_time' || property === 'datepublished') signs.add('published')
  }
  return signs.size
}
