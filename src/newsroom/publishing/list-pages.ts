/** Entries of one page of a list. */
const PAGE_ENTRIES = 100

/** One page of a list: the articles that stand for their stories, and how many entries the whole list has. */
export interface ListPage {
  articles: string[]
  entries: number
}

/** How many pages a list of so many entries has; an empty one has its first. */
export function pagesOf(entries: number): number {
  return Math.max(1, Math.ceil(entries / PAGE_ENTRIES))
}

/**
 * A page of a list, counted from 1; null beyond its last. By the dates under which entries are shown, newest first:
 * what a new source brings along stands where it belongs (docs/adr/0052). However deep it lies, this reads one row for
 * each day on which the list has entries, and those of one day and of one page.
 */
export function listPage(sql: SqlStorage, list: string, page: number): ListPage | null {
  const days = sql
    .exec<{ day: string; entries: number }>(
      'SELECT day, entries FROM entry_days WHERE list = ? ORDER BY day DESC',
      list,
    )
    .toArray()
  const entries = days.reduce((sum, day) => sum + day.entries, 0)
  if (page > pagesOf(entries)) return null
  let skip = (page - 1) * PAGE_ENTRIES
  for (const day of days) {
    if (skip < day.entries) return { articles: articlesFrom(sql, list, day.day, skip), entries }
    skip -= day.entries
  }
  return { articles: [], entries }
}

function articlesFrom(sql: SqlStorage, list: string, day: string, skip: number): string[] {
  return sql
    .exec<{ article: string }>(
      `SELECT article FROM entries WHERE list = ? AND day <= ?
       ORDER BY day DESC, published DESC, seen DESC, article LIMIT ? OFFSET ?`,
      list,
      day,
      PAGE_ENTRIES,
      skip,
    )
    .toArray()
    .map(({ article }) => article)
}
