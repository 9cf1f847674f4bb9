import { MESSAGES } from '../../web/messages/messages.ts'
import { NoticePage } from '../../web/pages/notice.tsx'
import { type HttpContext, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'
import { renderDesk } from './page.tsx'

/** Says that nothing was done, why, and where to go on: with the way to the desk's pages for who is signed in. */
export function renderRefused(
  c: HttpContext,
  text: string,
  next: string,
  status: Parameters<typeof renderPage>[3],
): Response {
  const locale = localeOf(c)
  const title = MESSAGES[locale].operator.refusedTitle
  const onward = (
    <p>
      <a class="button" href="/admin">
        {next}
      </a>
    </p>
  )
  if (c.get('session')) {
    const content = (
      <>
        <p>{text}</p>
        {onward}
      </>
    )
    return renderDesk(c, { area: null, title, content, status, at: '/admin' })
  }
  const page = (
    <NoticePage title={title} text={text} locale={locale}>
      {onward}
    </NoticePage>
  )
  return renderPage(c, page, title, status)
}
