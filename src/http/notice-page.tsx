import { NoticePage } from '../web/pages/notice.tsx'
import { type HttpContext, localeOf } from './context.ts'
import { renderPage } from './page.ts'

/** Answers a page that says one thing: what was done, or why it was not. */
export function renderNotice(
  c: HttpContext,
  title: string,
  text: string,
  status?: Parameters<typeof renderPage>[3],
): Response {
  return renderPage(c, <NoticePage title={title} text={text} locale={localeOf(c)} />, title, status)
}
