import type { MiddlewareHandler } from 'hono'
import { type Locale, MESSAGES } from '../web/messages/messages.ts'
import { FaultsPage } from '../web/pages/notice.tsx'
import { isFromBrowser } from './accept.ts'
import { isForm } from './body.ts'
import { type HttpEnv, localeOf } from './context.ts'
import { renderPage } from './page.ts'
import type { Problem } from './problem.ts'

/** Answers a browser's form with a page where a program's is answered with problem details. */
export const formFaults: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await next()
  const isProblem = c.res.headers.get('content-type') === 'application/problem+json'
  if (!isProblem || !isForm(c) || !isFromBrowser(c)) return
  const problem = (await c.res.json()) as Problem
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const faults = problem.errors ? faultsSaid(problem.errors, locale) : []
  const text = faults.length > 0 ? t.formFaults : locale === 'vi' ? problem.detail_vi : problem.detail
  c.res = renderPage(
    c,
    <FaultsPage title={t.errorTitle} text={text} faults={faults} locale={locale} />,
    t.errorTitle,
    problem.status,
  )
}

/** What a person can do about each fault of a form, said once. */
export function faultsSaid(errors: NonNullable<Problem['errors']>, locale: Locale): string[] {
  const { formFaultsAt } = MESSAGES[locale]
  const said = errors.map(
    ({ path, message, message_vi }) => formFaultsAt[path] ?? (locale === 'vi' ? message_vi : message),
  )
  return [...new Set(said)]
}
