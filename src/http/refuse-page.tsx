import { MESSAGES } from '../web/messages/messages.ts'
import { type HttpContext, localeOf } from './context.ts'
import { renderNotice } from './notice-page.tsx'
import { describeProblem, type ProblemCode, problem } from './problem.ts'

/** Refuses in the form that the caller reads: a page for a browser, problem details for a program. */
export function refusePage(c: HttpContext, code: ProblemCode): Response {
  const { status, detail, detail_vi } = describeProblem(code)
  const isBrowser = (c.req.header('accept') ?? '').includes('text/html')
  if (!isBrowser || (status !== 403 && status !== 404 && status !== 409 && status !== 410 && status !== 429))
    return problem(c, code)
  const locale = localeOf(c)
  const title = MESSAGES[locale].errorTitle
  const text = locale === 'vi' ? detail_vi : detail
  return renderNotice(c, title, text, status)
}
