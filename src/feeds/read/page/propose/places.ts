import { lineOf } from '../text.ts'
import { isHeading } from '../titles.ts'
import { elementBefore, isElement, nodesIn, type PageElement, parentOf } from '../tree.ts'

/**
 * How likely a list that stands in an element is the page's own: 1 for the main part, 0 for menus. Names of classes
 * and ids say it, and the words above a box.
 */
export class Places {
  private readonly weights = new Map<PageElement, number>()
  private readonly headings = new Map<PageElement, string>()
  /** How many entries an element is or holds. */
  private readonly counts = new Map<PageElement, number>()
  private readonly lengths = new Map<PageElement, number>()
  private readonly total: number

  /** `entries` tell a wrapper of the whole page, whatever it is called (`has-sidebar`), from a box in it. */
  constructor(entries: readonly PageElement[]) {
    this.total = entries.length
    for (const entry of entries) {
      for (let outer: PageElement | null = entry; outer; outer = parentOf(outer)) {
        this.counts.set(outer, (this.counts.get(outer) ?? 0) + 1)
      }
    }
  }

  /** The weight of the least likely element around. */
  weightOf(element: PageElement): number {
    const known = this.weights.get(element)
    if (known !== undefined) return known
    const parent = parentOf(element)
    const weight = Math.min(parent ? this.weightOf(parent) : 1, this.ownWeight(element))
    this.weights.set(element, weight)
    return weight
  }

  private ownWeight(element: PageElement): number {
    const byTag = TAG_WEIGHTS[element.name] ?? 1
    const isPageHeader = element.name === 'header' && !isInMain(element)
    const byHeading = weightOfHeading(this.headingAbove(element))
    const byName = WRAPPERS.has(element.name) ? 1 : weightOfName(element)
    return Math.min(
      byTag,
      isPageHeader ? 0.2 : 1,
      byHeading,
      byName < 1 && this.isWrapper(element) ? 1 : byName,
    )
  }

  /** The closest heading before an element within the same box; of a short text just before it, that. */
  private headingAbove(element: PageElement): string {
    const passed: PageElement[] = []
    let heading = ''
    for (let at: PageElement | null = element; at; at = elementBefore(at)) {
      const known = this.headings.get(at)
      if (known !== undefined) {
        heading = known
        break
      }
      passed.push(at)
      const before = elementBefore(at)
      const text = before && !this.counts.has(before) ? shortText(before) : ''
      if (
        text !== '' &&
        before &&
        (at === element || isHeading(before) || HEADING_CLASS.test(before.attribs.class ?? ''))
      ) {
        heading = text
        break
      }
    }
    for (const at of passed) this.headings.set(at, heading)
    return heading
  }

  /** Most of the entries and most of the words: no box has both. */
  private isWrapper(element: PageElement): boolean {
    if ((this.counts.get(element) ?? 0) < this.total * 0.6) return false
    let body = element
    for (let outer = parentOf(element); outer; outer = parentOf(outer)) body = outer
    return this.lengthOf(element, body) >= this.lengthOf(body, body) * 0.7
  }

  /** Characters of text in an element, those of all that stands in `body` being counted at once. */
  private lengthOf(element: PageElement, body: PageElement): number {
    if (!this.lengths.has(body)) countText(body, this.lengths)
    return this.lengths.get(element) ?? 0
  }
}

/** Adds up the characters within each element, spaces not counted, from the innermost outwards. */
function countText(top: PageElement, lengths: Map<PageElement, number>): void {
  const nodes = [top, ...nodesIn(top)]
  for (const node of nodes.reverse()) {
    const length = isElement(node) ? (lengths.get(node) ?? 0) : 'data' in node ? lengthOfText(node.data) : 0
    if (isElement(node)) lengths.set(node, length)
    const parent = node === top ? null : parentOf(node)
    if (parent) lengths.set(parent, (lengths.get(parent) ?? 0) + length)
  }
}

function lengthOfText(text: string): number {
  return text.replace(/\s+/g, '').length
}

const TAG_WEIGHTS: Readonly<Record<string, number>> = { nav: 0, footer: 0, aside: 0.2 }
const WRAPPERS = new Set(['html', 'body', 'form', 'main'])

/** Whole words of a class or id, and those that are written in one (`boxDocNhieu`, `tinlienquan`). */
const MENU_WORDS = new Set([
  ...['menu', 'submenu', 'nav', 'navbar', 'navigation', 'breadcrumb', 'breadcrumbs', 'footer', 'pagination'],
  ...['paging', 'pager', 'toolbar', 'topbar', 'tags', 'share', 'social', 'login', 'weblink', 'ads', 'banner'],
])
const SIDE_WORDS = new Set(['sidebar', 'aside', 'popular', 'comments', 'comment'])
const SIDE_PARTS =
  /docnhieu|xemnhieu|nhieunhat|mostread|mostview|topview|tinlienquan|lienketweb|quangcao|binhluan/
/** Some programs call every list of links so, even the page's own. */
const RELATED_PARTS = /related|lienquan|cungchuyenmuc|othernews|tinkhac/

function weightOfName(element: PageElement): number {
  const name = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (words.some((word) => MENU_WORDS.has(word))) return 0
  if (words.some((word) => SIDE_WORDS.has(word))) return 0.2
  const joined = name.toLowerCase().replace(/[^a-z ]/g, '')
  if (SIDE_PARTS.test(joined)) return 0.2
  return RELATED_PARTS.test(joined) ? 0.5 : 1
}

const SIDE_HEADING =
  /(?:đọc|xem) nhiều|nhiều người (?:đọc|xem)|liên quan|cùng chuyên mục|quan tâm|đừng bỏ lỡ|bình luận|quảng cáo|từ khóa|most (?:read|viewed)|popular|related|trending/
const OLDER_HEADING = /^(?:các )?(?:tin|bài)(?: viết)? (?:khác|cũ)|tin đã đưa|(?:cũ|mới) hơn/

function weightOfHeading(text: string): number {
  const lower = text.toLowerCase()
  if (SIDE_HEADING.test(lower)) return 0.2
  return OLDER_HEADING.test(lower) ? 0.5 : 1
}

const MAX_HEADING = 60
const HEADING_CLASS = /title|heading|header|caption|tieu-?de/i

function shortText(element: PageElement): string {
  const text = lineOf(element, MAX_HEADING)
  return text.length <= MAX_HEADING ? text : ''
}

function isInMain(element: PageElement): boolean {
  for (let outer = parentOf(element); outer; outer = parentOf(outer)) {
    if (outer.name === 'main' || outer.name === 'article' || outer.name === 'section') return true
  }
  return false
}
