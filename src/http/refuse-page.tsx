import { MESSAGES } from '../web/messages/messages.ts'
import { NoticePage } from '../web/pages/notice.tsx'
import { isFromBrowser } from './accept.ts'
import { type HttpContext, localeOf } from './context.ts'
import { renderPage } from './page.ts'
import { describeProblem, type ProblemCode, problem } from './problem.ts'

/** Refuses in the form that the caller reads: a page for a browser, problem details for a program. */
export function refusePage(c: HttpContext, code: ProblemCode): Response {
  const { status, detail, detail_vi } = describeProblem(code)
  if (
    !isFromBrowser(c) ||
    (status !== 403 && status !== 404 && status !== 409 && status !== 410 && status !== 429)
  )
    return problem(c, code)
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  // Who comes by a link of ours has not mistyped: it was renewed, or what it opened is gone.
  const isSigned = c.req.query('token') !== undefined
  const text = isSigned && code === 'not_found' ? t.linkOver : locale === 'vi' ? detail_vi : detail
  const page = (
    <NoticePage title={t.errorTitle} text={text} locale={locale}>
      {isSigned && status !== 409 && (
        <p>
          <a href={`/subscriptions/link?lang=${locale}`}>{t.linkTitle}</a>
        </p>
      )}
    </NoticePage>
  )
  return renderPage(c, page, t.errorTitle, status)
}
