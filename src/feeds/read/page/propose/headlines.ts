import { targetOf, withoutMark } from '../links.ts'
import { countWords } from '../text.ts'
import { descriptionOf, isHeading, isHeadingLink, titleOfLink } from '../titles.ts'
import { elementsIn, isElement, type PageElement, type PageRoot, parentOf } from '../tree.ts'
import { type AddressKind, addressKind, isSameSite } from './addresses.ts'
import { stableClasses } from './names.ts'

/** A link whose address and words look like those of an article. */
export interface Headline extends AddressKind {
  link: PageElement
  url: string
  text: string
  words: number
}

/** A headline and the element that is all about it. */
export interface Entry {
  headline: Headline
  element: PageElement
}

/** More links than any list holds. */
const MAX_LINKS = 2_000
const MIN_WORDS = 4
/** With a few words in the address, or none that is telling, a link needs more words to be taken for a headline. */
const MIN_WORDS_UNNAMED = 6
/** Words that so many articles share are a button's (`Xem chi tiết bài viết`). */
const BUTTON_COUNT = 3

/** The largest element around each headline that holds a link to no other of these articles. */
export function entriesAround(headlines: readonly Headline[], links: readonly ArticleLink[]): Entry[] {
  const articles = new Set(headlines.map(({ url }) => url))
  const owners = ownersOf(links.filter(({ url }) => articles.has(url)))
  const byElement = new Map<PageElement, Entry>()
  for (const headline of headlines) {
    const element = largestOf(headline, owners)
    const known = byElement.get(element)
    if (!known || isBetter(headline, known.headline)) byElement.set(element, { headline, element })
  }
  return [...byElement.values()]
}

/** Of several links to one article the headline stands in a heading, or is the longest. */
function isBetter(headline: Headline, known: Headline): boolean {
  const [one, other] = [isHeadingLink(headline.link), isHeadingLink(known.link)]
  return one === other ? headline.text.length > known.text.length : one
}

export interface ArticleLink extends AddressKind {
  link: PageElement
  url: string
}

/** The links of a page to what may be an article of the same site, in the order of the page. */
export function linksTo(root: PageRoot, base: string, pageUrl: string): ArticleLink[] {
  const links: ArticleLink[] = []
  const self = withoutMark(pageUrl)
  for (const link of elementsIn(root)) {
    const target = link.name === 'a' ? targetOf(link, base) : null
    if (!target || !isSameSite(target, pageUrl)) continue
    const url = withoutMark(target)
    const kind = url === self ? null : addressKind(url)
    if (kind) links.push({ link, url, ...kind })
    if (links.length === MAX_LINKS) break
  }
  return links
}

/** The links with words enough, in the order of the page; for an article that has no such link, one whose `title` or picture says them. */
export function headlinesOf(links: readonly ArticleLink[]): Headline[] {
  const written = links.map((link) => headline(link, titleOfLink(link.link)))
  const buttons = buttonTexts(written)
  const isHeadline = ({ grade, words, text }: Headline) =>
    words >= (grade >= 2 ? MIN_WORDS : MIN_WORDS_UNNAMED) && !buttons.has(text)
  const known = new Set(written.filter(isHeadline).map(({ url }) => url))
  return written
    .map((link) => (known.has(link.url) ? link : headline(link, descriptionOf(link.link))))
    .filter(isHeadline)
}

function headline(link: ArticleLink, text: string): Headline {
  return { ...link, text, words: countWords(text) }
}

function buttonTexts(headlines: readonly Headline[]): Set<string> {
  const urls = new Map<string, Set<string>>()
  for (const { text, url } of headlines) urls.set(text, (urls.get(text) ?? new Set()).add(url))
  return new Set([...urls].filter(([, of]) => of.size >= BUTTON_COUNT).map(([text]) => text))
}

/** For each element around these links the one article that they lead to, or SEVERAL. */
function ownersOf(links: readonly ArticleLink[]): Map<PageElement, string> {
  const owners = new Map<PageElement, string>()
  for (const { link, url } of links) {
    for (let element: PageElement | null = link; element; element = parentOf(element)) {
      const owner = owners.get(element)
      if (owner === url || owner === SEVERAL) break
      owners.set(element, owner === undefined ? url : SEVERAL)
    }
  }
  return owners
}

const SEVERAL = ''

function largestOf({ link, url }: Headline, owners: ReadonlyMap<PageElement, string>): PageElement {
  let element = link
  for (let outer = parentOf(link); outer && owners.get(outer) === url; outer = parentOf(outer))
    element = outer
  return innermostCard(element, link)
}

/** Without the cells of a grid around it, which hold the entry alone and are called nothing. */
function innermostCard(outer: PageElement, link: PageElement): PageElement {
  let element = outer
  while (element !== link && stableClasses(element).length === 0) {
    const [child, ...others] = element.children.filter((node) => !('data' in node) || node.data.trim() !== '')
    if (others.length > 0 || !child || !isElement(child) || child === link || isHeading(child)) break
    element = child
  }
  return element
}
