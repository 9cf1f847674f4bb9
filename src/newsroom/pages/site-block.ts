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

interface Rule {
  /** Characters that it has at least. */
  length: number
  /** On so many of at most so many pages that were read one after the other, */
  sightings: number
  pages: number
  /** at an end of the text, or within it, behind the same number of paragraphs. */
  at: 'end' | 'within'
}

/**
 * The more a paragraph could be a sentence that news repeats (“Vụ việc đang được điều tra, làm rõ.”), the more pages it
 * must stand on in a row: what belongs to a site stands on all of them, in the same place.
 */
const RULES: readonly Rule[] = [
  { length: 120, sightings: 3, pages: 6, at: 'end' },
  { length: 120, sightings: 4, pages: 4, at: 'within' },
  { length: 60, sightings: 4, pages: 5, at: 'end' },
  { length: 0, sightings: 5, pages: 6, at: 'end' },
]
/** Behind more paragraphs no site puts a box that is the same on every page. */
const MAX_START = 8

/** As many as any rule asks for. */
export const KEPT_SIGHTINGS = 5

/** Whether a paragraph of a length is its site's: `sightings` of it on pages of different articles, oldest first. */
export function isOfSite(length: number, sightings: readonly Sighting[]): boolean {
  return RULES.some((rule) => {
    const [first, ...later] = sightings.slice(-rule.sightings)
    const last = later.at(-1)
    if (!first || !last || length < rule.length || later.length + 1 < rule.sightings) return false
    if (last.page - first.page >= rule.pages) return false
    if (rule.at === 'within')
      return first.start <= MAX_START && later.every(({ start }) => start === first.start)
    // On the first page nothing told yet what stands on others.
    return later.every(({ isFirst }) => isFirst) || later.every(({ isLast }) => isLast)
  })
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
