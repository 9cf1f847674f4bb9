import type { FeedPages } from '../../feeds/write/feed.ts'
import type { FeedFile } from './formats.ts'

/** What feed it is: its path without the file (empty for all topics), and the query that it is of or narrowed by. */
export interface FeedPlace {
  path: string
  query: string | null
}

/** The address of a page of a feed; of the first one it names no number. */
export function feedAddress(
  base: string,
  place: FeedPlace,
  file: FeedFile,
  page: number,
  cursor?: number,
): string {
  const asked = [
    ...(place.query === null ? [] : [`q=${encodeURIComponent(place.query)}`]),
    ...(page > 1 ? [`page=${page}`] : []),
    ...(cursor === undefined ? [] : [`cursor=${cursor}`]),
  ]
  return `${base}${place.path}/${file}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
}

/** Its name in every format and at every address (ADR 44). */
export function feedId(tag: string, { path, query }: FeedPlace): string {
  return `${tag}feed${path}${query === null ? '' : `?q=${encodeURIComponent(query)}`}`
}

/** The links between numbered pages (RFC 5005 §3); none where there is but one. */
export function numberedPages(
  base: string,
  place: FeedPlace,
  file: FeedFile,
  page: number,
  last: number,
): FeedPages {
  if (last <= 1) return {}
  const address = (number: number) => feedAddress(base, place, file, number)
  return {
    first: address(1),
    ...(page > 1 ? { previous: address(page - 1) } : {}),
    ...(page < last ? { next: address(page + 1) } : {}),
    last: address(last),
  }
}
