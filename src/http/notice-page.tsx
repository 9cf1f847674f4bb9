import { NoticePage, Ways } from '../web/pages/notice.tsx'
import { type HttpContext, localeOf } from './context.ts'
import { renderPage } from './page.ts'

/** Answers a page that says one thing: what was done, or why it was not. */
export function renderNotice(
  c: HttpContext,
  title: string,
  text: string,
  status?: Parameters<typeof renderPage>[3],
  ways: Parameters<typeof Ways>[0]['ways'] = [],
): Response {
  const page = (
    <NoticePage title={title} text={text} locale={localeOf(c)}>
      {ways.length > 0 && <Ways ways={ways} />}
    </NoticePage>
  )
  const scripts = c.req.method === 'POST' ? ['/posted.js'] : []
  return renderPage(c, page, title, status, { scripts })
}
