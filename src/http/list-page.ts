import type { HttpContext } from './context.ts'
import type { Paged, Published } from './news.ts'

/** Entries of a page of HTML: so many with all that a story can bring along are light on a slow line. */
export const PAGE_ENTRIES = 25
/** How many of them make up a page of the news that is published. */
const PARTS = 4

/** One page of a list, with the news that it is a part of. */
export interface ListPart<T> {
  news: Paged<T>
  items: T extends { items: readonly (infer Item)[] } ? Item[] : never
  page: number
  hasOlder: boolean
}

/**
 * The page of a list that `?page=` asks for, from 1; null where there is none, or nothing that `read` knows. A list has
 * its first page even while it is empty.
 */
export async function readListPart<T extends { items: readonly unknown[] }>(
  c: HttpContext,
  read: (page: number) => Promise<Published<Paged<T>> | null>,
): Promise<ListPart<T> | null> {
  const asked = c.req.query('page') ?? '1'
  if (!/^[1-9]\d{0,5}$/.test(asked)) return null
  const page = Number(asked)
  const published = await read(Math.ceil(page / PARTS))
  if (!published) return null
  const news = await published.read()
  const start = ((page - 1) % PARTS) * PAGE_ENTRIES
  const items = news.items.slice(start, start + PAGE_ENTRIES) as ListPart<T>['items']
  if (items.length === 0 && page > 1) return null
  return { news, items, page, hasOlder: start + PAGE_ENTRIES < news.items.length || news.page < news.pages }
}
