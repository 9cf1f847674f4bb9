import { BLOCK } from '../html/elements.ts'
import { clean, countWords, lineOf, linesOf } from './text.ts'
import { elementsIn, type PageElement, parentOf } from './tree.ts'

const MAX_TITLE = 500
/** In a link around a whole card, a line of fewer words is the section's name or a label. */
const MIN_TITLE_WORDS = 4
const HEADING = /^h[1-6]$/
const TITLE_CLASS = /(?:^|[\s_-])(?:title|headline|tieu-?de)(?:$|[\s_-])/i

export function isHeading(element: PageElement): boolean {
  return HEADING.test(element.name)
}

/** Whether a link stands in a heading, or holds one. */
export function isHeadingLink(link: PageElement): boolean {
  for (let outer = parentOf(link); outer; outer = parentOf(outer)) if (isHeading(outer)) return true
  return headingIn(link) !== null
}

/** The heading in a link around a card, or what its class calls one. */
export function headingIn(link: PageElement): PageElement | null {
  const inner = [...elementsIn(link)]
  return inner.find(isHeading) ?? inner.find(({ attribs }) => TITLE_CLASS.test(attribs.class ?? '')) ?? null
}

/** The headline that a link shows: its heading, else its first line with words enough, else its longest. */
export function titleOfLink(link: PageElement): string {
  const heading = headingIn(link)
  if (heading) return lineOf(heading, MAX_TITLE)
  const isCard = [...elementsIn(link)].some(({ name }) => BLOCK.has(name) && name !== 'br')
  const lines = isCard ? linesOf(link, MAX_TITLE) : [lineOf(link, MAX_TITLE)]
  const line = lines.find((text) => countWords(text) >= MIN_TITLE_WORDS) ?? longestOf(lines)
  return untruncated(line, link.attribs.title ?? '')
}

/** What an element says for a title, if only in an attribute. */
export function titleOfElement(element: PageElement): string {
  const { title = '', alt = '' } = element.attribs
  return untruncated(lineOf(element, MAX_TITLE), title) || clean(title) || clean(alt)
}

/** The words that stand for a link without text: its `title`, or its picture's. */
export function descriptionOf(link: PageElement): string {
  const images = [...elementsIn(link)].filter(({ name, attribs }) => name === 'img' && attribs.alt)
  return clean(link.attribs.title ?? '') || clean(images[0]?.attribs.alt ?? '')
}

/** Portals cut headlines short (`Tỉnh ủy họp...`) and keep the whole one in the link's `title`. */
function untruncated(text: string, title: string): string {
  const start = text.replace(/\s*(?:\.\.+|…)$/, '')
  const whole = clean(title)
  return start !== text && whole.length > start.length && whole.startsWith(start) ? whole : text
}

export function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}
