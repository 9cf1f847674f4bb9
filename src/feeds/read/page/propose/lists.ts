import { shownDates } from '../items.ts'
import { lineOf } from '../text.ts'
import { elementsIn, type PageElement } from '../tree.ts'
import type { PageContext } from '../when.ts'
import type { Entry } from './headlines.ts'
import { pathOf } from './names.ts'
import type { Places } from './places.ts'

/** Entries that stand in the same way, in one box or in several of one kind. */
interface List {
  entries: Entry[]
  /** How likely its place is the main part of the page, from 0 to 1. */
  weight: number
}

const MIN_ENTRIES = 3
const MIN_SCORE = 2
const MAIN = 0.5
const GRADE_WORTH = [0.3, 0.6, 0.8, 1] as const
/** Headlines have ten words and more, names of sections up to five; a date beside makes a short one a headline. */
const MIN_WORDS = 6
const MIN_WORDS_DATED = 4

/**
 * The entries of a page's own lists, in the order of the page, and those of boxes beside them that tell of something
 * else (most read, related); none where there is no list.
 */
export function sortOut(
  entries: readonly Entry[],
  places: Places,
  context: PageContext,
): { own: Entry[]; beside: Entry[] } {
  const lists = listsOf(entries, places)
  const own = lists.filter((list) => isOwnList(list, context))
  const shapes = new Set(own.flatMap((list) => list.entries.map(({ headline }) => headline.shape)))
  const isLead = (list: List) =>
    list.weight > MAIN &&
    list.entries.length < MIN_ENTRIES &&
    list.entries.every(
      ({ headline }) => headline.grade >= 2 && headline.words >= MIN_WORDS && shapes.has(headline.shape),
    )
  const chosen = new Set([...own, ...lists.filter(isLead)].flatMap((list) => list.entries))
  const beside = new Set(lists.filter(({ weight }) => weight < MAIN).flatMap((list) => list.entries))
  return {
    own: entries.filter((entry) => chosen.has(entry)),
    beside: entries.filter((entry) => beside.has(entry)),
  }
}

function listsOf(entries: readonly Entry[], places: Places): List[] {
  const lists = new Map<string, List>()
  const paths = new Map<PageElement, string>()
  for (const entry of entries) {
    const weight = places.weightOf(entry.element)
    const key = `${weight} ${pathOf(entry.element, paths)}`
    const list = lists.get(key) ?? { entries: [], weight }
    list.entries.push(entry)
    lists.set(key, list)
  }
  return [...lists.values()]
}

function isOwnList({ entries, weight }: List, context: PageContext): boolean {
  if (weight < MAIN || new Set(entries.map(({ headline }) => headline.url)).size < MIN_ENTRIES) return false
  const dated = entries.filter((entry) => isDated(entry, context)).length
  const words = median(entries.map(({ headline }) => headline.words))
  if (words < (dated * 2 >= entries.length ? MIN_WORDS_DATED : MIN_WORDS)) return false
  return weight * sum(entries.map(worthOf)) + dated * 0.3 >= MIN_SCORE
}

function worthOf({ headline, element }: Entry): number {
  const hasImage = [...elementsIn(element)].some(({ name }) => name === 'img')
  const hasSummary = lineOf(element).length > headline.text.length + 80
  const byWords = 0.5 + Math.min(headline.words, 10) / 20
  return GRADE_WORTH[headline.grade] * byWords + (hasImage ? 0.2 : 0) + (hasSummary ? 0.2 : 0)
}

function isDated({ element }: Entry, context: PageContext): boolean {
  return shownDates(element).some((text) => context.dates.timeIn(text) !== null)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
