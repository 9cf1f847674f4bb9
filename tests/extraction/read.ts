import { type PageArticle, readArticle } from '../../src/articles/page/read-article.ts'
import type { Page } from './pages.ts'

/** Reads a page as a poll does. */
export function extract({ html, url, now }: Pick<Page, 'html' | 'url' | 'now'>): PageArticle {
  return readArticle(html, { url, timeZone: 'Asia/Ho_Chi_Minh', now })
}
