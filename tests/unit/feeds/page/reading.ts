import type { PageSelectors } from '../../../../src/feeds/read/feed.ts'
import { type Page, readPage } from '../../../../src/feeds/read/page/page.ts'

export const NOW = Date.UTC(2026, 10, 25, 3)

/** Reads a page as it stands at an address, with selectors of its own or with proposed ones. */
export function read(html: string, url = 'https://baophuhoa.vn/thoi-su', selectors?: PageSelectors) {
  return readPage(html, { url, timeZone: 'Asia/Ho_Chi_Minh', now: NOW, selectors: selectors ?? null })
}

/** The same of a page that can be read; fails the test for any other. */
export function pageOf(html: string, url?: string, selectors?: PageSelectors): Page {
  const page = read(html, url, selectors)
  if (!page.ok) throw new Error(`not read: ${page.code}, ${page.detail}`)
  return page
}

/** A time as the clocks of Việt Nam show it: `2026-11-24T16:45`. */
export function clock(time: number | null): string | null {
  return time === null ? null : new Date(time + 7 * 3_600_000).toISOString().slice(0, 16)
}
