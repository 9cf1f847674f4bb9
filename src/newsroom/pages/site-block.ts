/** Where a paragraph stood on one page of its source. */
export interface Sighting {
  /** The hash of the page's article. */
  article: string
  /** The how manieth page of the source that was. */
  page: number
  /** How many paragraphs stood before it. */
  start: number
  /** Whether nothing stood before it, or behind it, but what stands on other pages, too. */
  isFirst: boolean
  isLast: boolean
}

/** What is learnt stands in one place on so many pages, and on such a share of all since it was first seen there. */
interface Habit {
  pages: number
  share: number
}

const OF_SITE: Habit = { pages: 3, share: 1 / 2 }
/**
 * News repeats a short sentence (“Vụ việc đang được điều tra, làm rõ.”): at the end of a text it has to stand on almost
 * all pages, within the text for so long that none of news could.
 */
const SHORT_AT_END: Habit = { pages: 4, share: 4 / 5 }
const SHORT_WITHIN: Habit = { pages: 10, share: 4 / 5 }

/** From so many characters on a paragraph is no sentence that news repeats by chance; nor is a line without its stop. */
const LONG = 120
const LONG_LINE = 60
/** Behind more paragraphs no site puts a box that is the same on every page. */
const MAX_START = 8

/** As many as the most that are asked for: what a paragraph did before does not count for ever. */
export const KEPT_SIGHTINGS = 10

/** Whether a paragraph is its site's, by `sightings` of it on pages of different articles, oldest first. */
export function isOfSite(paragraph: string, sightings: readonly Sighting[]): boolean {
  const [first, ...later] = sightings
  const last = later.at(-1)
  if (!first || !last) return false
  const pages = last.page - first.page + 1
  const isHabit = (count: number, habit: Habit) => count >= habit.pages && count >= pages * habit.share
  // On the first page nothing told yet what stands on others.
  const atEnd =
    1 +
    Math.max(
      count(later, ({ isFirst }) => isFirst),
      count(later, ({ isLast }) => isLast),
    )
  const within = last.start <= MAX_START ? count(sightings, ({ start }) => start === last.start) : 0
  if (!isShort(paragraph)) return isHabit(Math.max(atEnd, within), OF_SITE)
  return isHabit(atEnd, SHORT_AT_END) || isHabit(within, SHORT_WITHIN)
}

function isShort(paragraph: string): boolean {
  return paragraph.length < (/[.!?…]["”’»)]?$/.test(paragraph) ? LONG : LONG_LINE)
}

function count(sightings: readonly Sighting[], test: (sighting: Sighting) => boolean): number {
  return sightings.filter(test).length
}

/** The place of each of a page's paragraphs; `isRepeated` for one that stands on other pages, too. */
export function placesOf(
  blocks: readonly string[],
  isRepeated: (block: string) => boolean,
): Pick<Sighting, 'start' | 'isFirst' | 'isLast'>[] {
  const first = blocks.findIndex((block) => !isRepeated(block))
  const last = blocks.findLastIndex((block) => !isRepeated(block))
  return blocks.map((_, start) => ({
    start,
    isFirst: first < 0 || start <= first,
    isLast: last < 0 || start >= last,
  }))
}
