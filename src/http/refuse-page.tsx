import { MESSAGES } from '../web/messages/messages.ts'
import { type Next, NextStep, NoticePage } from '../web/pages/notice.tsx'
import { chosenByAccept, isFromBrowser } from './accept.ts'
import { renderDesk } from './admin/page.tsx'
import { type HttpContext, localeOf } from './context.ts'
import { renderPage } from './page.ts'
import { describeProblem, type Problem, type ProblemCode, problem } from './problem.ts'

/**
 * Refuses in the form that the caller reads: a page for a browser, problem details for a program. `waitMs` is after what
 * time it can be asked again.
 */
export function refusePage(c: HttpContext, code: ProblemCode, waitMs?: number): Response {
  const refused = chosenByAccept(isFromBrowser(c) ? answerPage(c, code, waitMs) : problem(c, code))
  if (waitMs !== undefined) refused.headers.set('retry-after', String(Math.ceil(waitMs / 1000)))
  return refused
}

function answerPage(c: HttpContext, code: ProblemCode, waitMs: number | undefined): Response {
  const { status, detail, detail_vi } = describeProblem(code)
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  // Who comes by a link of ours has not mistyped: it was renewed, or what it opened is gone.
  const isOver = code === 'not_found' && isSigned(c)
  const title = t.refusals.titles[isOver ? 410 : status] ?? t.errorTitle
  const text = isOver ? t.linkOver : locale === 'vi' ? detail_vi : detail
  // Behind the guard of the desk: with the way to its pages.
  if (c.get('session')) {
    const area = code === 'not_found' ? areaOf(c.req.path) : null
    const lists = {
      sources: t.operatorSources.backToSources,
      topics: t.operatorTopics.toList,
      concepts: t.operatorConcepts.toList,
    }
    const content = (
      <>
        <p>{area ? t.operator.gone[area] : text}</p>
        <p>
          <a href={area ? `/admin/${area}` : '/admin'}>{area ? lists[area] : t.operator.refusedAgain}</a>
        </p>
      </>
    )
    return renderDesk(c, { area: null, title, content, status })
  }
  const page = (
    <NoticePage title={title} text={waitMs === undefined ? text : t.refusals.tooOften} locale={locale}>
      <NextStep next={nextAfter(c, status)} waitMs={waitMs} locale={locale} />
    </NoticePage>
  )
  return renderPage(c, page, title, status)
}

/** The list on which would stand what a page of the desk was about; a poll is asked for of a source. */
function areaOf(path: string): 'sources' | 'topics' | 'concepts' | null {
  if (path === '/admin/polls') return 'sources'
  const [, area] = /^\/admin\/(sources|topics|concepts)\//.exec(path) ?? []
  return (area as 'sources' | 'topics' | 'concepts' | undefined) ?? null
}

/** What somebody can do where that was refused. */
function nextAfter(c: HttpContext, status: Problem['status']): Next {
  if (isSigned(c) && status !== 409 && status < 429)
    return c.req.path === '/subscriptions/confirm' ? 'subscribe' : 'link'
  if (status === 404) return 'search'
  return status === 429 || status === 503 ? 'wait' : 'none'
}

function isSigned(c: HttpContext): boolean {
  return c.req.query('token') !== undefined
}
