import type { PageSelectors } from '../../feed.ts'
import { shownLink, shownTitle } from '../items.ts'
import { targetOf, withoutMark } from '../links.ts'
import { makeSearch } from '../select.ts'
import { countWords, lineOf } from '../text.ts'
import { headingIn, isHeading } from '../titles.ts'
import { elementBefore, elementsIn, isWithin, type PageElement, parentOf } from '../tree.ts'
import type { PageContext } from '../when.ts'
import type { Entry } from './headlines.ts'
import { isTelling, stableClasses, writableClasses } from './names.ts'

/** A field is proposed where so many of the entries have it, and its selector finds it in so many of those. */
const MIN_SHARE = 0.5
const ENOUGH = 0.9
const MAX_DATE = 80
/** So many entries show how all of them are made. */
const MAX_SAMPLES = 60
const MIN_SUMMARY = 40
const MIN_SUMMARY_WORDS = 8
const AUTHOR = /author|tac-?gia|byline/i

/**
 * Selectors for the fields of entries. Link and title are proposed only where what is read without a selector would
 * be something else, or where `strays` are among the items that a link tells from entries.
 */
export function proposeFields(
  all: readonly Entry[],
  strays: readonly PageElement[],
  base: string,
  context: PageContext,
): Omit<PageSelectors, 'item'> {
  const entries = all.slice(0, MAX_SAMPLES)
  const isWrongLink = ({ element, headline }: Entry) => {
    const link = shownLink(element, base)
    const url = link && targetOf(link, base)
    return !url || withoutMark(url) !== headline.url
  }
  const isWrongTitle = ({ element, headline }: Entry) =>
    shownTitle(element, headline.url, base) !== headline.text
  const title = ({ headline }: Entry) => headingIn(headline.link) ?? headline.link
  const needsLink = strays.length > 0 || share(entries, isWrongLink) > 1 - ENOUGH
  const needsTitle = share(entries, isWrongTitle) > 1 - ENOUGH
  const fields = {
    link: needsLink ? fieldSelector(entries, ({ headline }) => headline.link, strays) : undefined,
    title: needsTitle ? fieldSelector(entries, title, []) : undefined,
    summary: fieldSelector(entries, (entry) => summaryOf(entry, context), []),
    date: fieldSelector(entries, (entry) => dateElement(entry, context), []),
    author: fieldSelector(entries, authorOf, []),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, selector]) => selector !== undefined))
}

function share(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  return entries.filter(test).length / entries.length
}

/** The smallest element with the entry's date and little else; `time` before any other. */
function dateElement({ element, headline }: Entry, context: PageContext): PageElement | null {
  let found: PageElement | null = null
  for (const inner of elementsIn(element)) {
    if (inner === headline.link || isHeading(inner) || isWithin(headline.link, inner)) continue
    const text = inner.attribs.datetime ?? lineOf(inner, MAX_DATE)
    if (text.length > MAX_DATE || !/\d/.test(text) || context.dates.timeIn(text) === null) continue
    if (inner.name === 'time') return inner
    if (!found || isWithin(inner, found)) found = inner
  }
  return found
}

/** The element with the most words beside the headline, as far within as it says the same. */
function summaryOf(entry: Entry, context: PageContext): PageElement | null {
  const { element, headline } = entry
  const title = headingIn(headline.link)
  const date = dateElement(entry, context)
  const isOther = (inner: PageElement) =>
    (title ? isWithin(inner, title) || isWithin(title, inner) : isWithin(inner, headline.link)) ||
    isWithin(headline.link, inner) ||
    (date !== null && (isWithin(date, inner) || isWithin(inner, date)))
  let found: PageElement | null = null
  let longest = MIN_SUMMARY - 1
  for (const inner of elementsIn(element)) {
    if (isOther(inner)) continue
    const text = lineOf(inner)
    if (text.length < longest || (text.length === longest && !(found && isWithin(inner, found)))) continue
    if (countWords(text) < MIN_SUMMARY_WORDS || text === headline.text) continue
    found = inner
    longest = text.length
  }
  return found
}

function authorOf({ element }: Entry): PageElement | null {
  let found: PageElement | null = null
  for (const inner of elementsIn(element)) {
    if (!AUTHOR.test(inner.attribs.class ?? '') || lineOf(inner, 100) === '') continue
    if (!found || isWithin(inner, found)) found = inner
  }
  return found
}

/** The most stable selector that finds what was picked in the entries, and nothing in strays; undefined if none does. */
function fieldSelector(
  entries: readonly Entry[],
  pick: (entry: Entry) => PageElement | null,
  strays: readonly PageElement[],
): string | undefined {
  const picked = entries.map((entry) => ({ entry, element: pick(entry) }))
  const present = picked.filter(({ element }) => element !== null)
  if (present.length < entries.length * MIN_SHARE) return undefined
  const samples = [present[0], present[Math.floor(present.length / 2)], present.at(-1)]
  const candidates = new Set(
    samples.flatMap((sample) =>
      sample?.element ? candidatesWithin(sample.element, sample.entry.element) : [],
    ),
  )
  const isRight = (selector: string) => {
    const made = makeSearch({ item: '*', link: selector })
    if (!made.ok) return false
    const first = (item: PageElement) => made.search.first('link', item)
    const right = picked.filter(({ entry, element }) => first(entry.element) === element)
    return right.length >= picked.length * ENOUGH && strays.every((stray) => first(stray) === null)
  }
  return [...candidates].find(isRight)
}

/** Selectors for an element within its entry, the most stable first. */
function candidatesWithin(element: PageElement, entry: PageElement): string[] {
  if (element === entry) return []
  const { name } = element
  const classes = stableClasses(element)
  const own = classes.map((className) => `${name}.${className}`)
  const around: string[] = []
  for (let outer = parentOf(element); outer && outer !== entry; outer = parentOf(outer)) {
    const tag = outer.name
    if (isHeading(outer)) around.push(`${tag} ${name}`)
    around.push(...stableClasses(outer).map((className) => `${tag}.${className} ${name}`))
  }
  const isOwnTelling = classes.some(isTelling) || name === 'time' || isHeading(element)
  const parent = parentOf(element)
  const before = elementBefore(element)
  const ending = /\.[a-z]+$/.exec(element.attribs.href ?? '')
  return [
    ...(isOwnTelling ? [...own, name, ...around] : [...around, ...own, name]),
    ...(parent && parent !== entry ? [`${parent.name} > ${name}`] : []),
    ...(before ? stableClasses(before).map((className) => `${before.name}.${className} + ${name}`) : []),
    ...(before ? [`${before.name} + ${name}`] : []),
    ...(ending ? [`${name}[href$="${ending[0]}"]`] : []),
    ...writableClasses(element).map((className) => `${name}.${className}`),
  ]
}
