/** Dates before are mistakes; so they are to validators and to readers, which sort by them. */
const EARLIEST = Date.UTC(1990, 0, 1)

/**
 * The time under which an article is shown and stands in order, ms since 1970 UTC: its paper's, or that of its first
 * sight where the paper gave none, none that can be, or one that lies ahead. Nothing is news before it was seen: readers
 * would keep it on top for days. It is one function for pages, feeds, lists and the search.
 */
export function shownDate(published: number | null, firstSeen: number): { at: number; isOfPaper: boolean } {
  const isOfPaper = published !== null && published >= EARLIEST && published <= firstSeen
  return { at: isOfPaper ? published : firstSeen, isOfPaper }
}
