import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Pager } from './pager.tsx'

/** Which page of a list is shown, and whether there are older entries behind it. */
export interface ListPage {
  page: number
  hasOlder: boolean
}

/** The way through a list of news whose pages are numbered from 1, the newest first. */
export function ListPager({ path, page, hasOlder, locale }: ListPage & { path: string; locale: Locale }) {
  const t = MESSAGES[locale].lists
  return (
    <Pager
      label={t.pages}
      newer={page > 1 ? { href: pagePath(path, page - 1), text: t.newer } : null}
      older={hasOlder ? { href: pagePath(path, page + 1), text: t.older } : null}
    />
  )
}

/** Where a page of a list is. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`
}

/** What a page of a list is called in a browser's tabs and in what search engines list. */
export function titleOf(name: string, page: number, locale: Locale): string {
  return page === 1 ? name : `${name} · ${MESSAGES[locale].lists.page(page)}`
}
