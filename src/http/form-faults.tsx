import type { MiddlewareHandler } from 'hono'
import type { NewsroomRefusal } from '../newsroom/answer.ts'
import { type Locale, MESSAGES, sentenceIn } from '../web/messages/messages.ts'
import { FaultsPage } from '../web/pages/notice.tsx'
import type { FieldFaults } from '../web/parts/field-faults.ts'
import { chosenByAccept, isFromBrowser } from './accept.ts'
import { renderDesk } from './admin/page.tsx'
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
  const { status } = problem
  const title = t.errorTitle
  // Behind the guard of the desk: with the way to its pages.
  const page = c.get('session')
    ? renderDesk(c, { area: null, title, content: <p>{text}</p>, status })
    : renderPage(c, <FaultsPage title={title} text={text} faults={faults} locale={locale} />, title, status)
  c.res = chosenByAccept(page)
}

/** What a person can do about each fault of a form, said once. */
function faultsSaid(errors: NonNullable<Problem['errors']>, locale: Locale): string[] {
  return [...new Set(Object.values(faultsByField(errors, locale)))]
}

/** The same by the path of the field that each is about. */
export function faultsByField(errors: NonNullable<Problem['errors']>, locale: Locale): FieldFaults {
  const { formFaultsAt } = MESSAGES[locale]
  return Object.fromEntries(
    errors.map((error) => [error.path, formFaultsAt[error.path] ?? sentenceIn(error, locale)]),
  )
}

/** Of a refusal, what is wrong with a query of somebody's own, at its field; nothing where that is not why. */
export function queryFaults(refusal: NewsroomRefusal, locale: Locale): FieldFaults {
  if (refusal.code !== 'query') return {}
  const { error } = refusal
  return { '/query': MESSAGES[locale].own.queryFault(error.column, sentenceIn(error, locale)) }
}
