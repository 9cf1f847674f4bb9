import type { MiddlewareHandler } from 'hono'
import { type Locale, MESSAGES, sentenceIn } from '../../web/messages/messages.ts'
import { NoticePage } from '../../web/pages/notice.tsx'
import { Marked } from '../../web/parts/marked.tsx'
import { Mixed } from '../../web/parts/mixed.tsx'
import { Saying } from '../../web/parts/saying.tsx'
import { WishFaults } from '../../web/parts/wish-faults.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'
import type { InputError, Problem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'
import { chosenByDestination, isOpenedByPerson } from './page.tsx'

/** Answers who opens a feed in a browser with a page where a program is answered with problem details. */
export const feedFaults: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await next()
  if (c.res.headers.get('content-type') !== 'application/problem+json') return
  if (isOpenedByPerson(c)) c.res = faultPage(c, (await c.res.json()) as Problem)
  chosenByDestination(c.res)
}

function faultPage(c: HttpContext, { code, status, errors = [] }: Problem): Response {
  const [first] = errors
  if (!first || (code !== 'query_invalid' && code !== 'input_invalid')) return refusePage(c, code)
  const locale = localeOf(c)
  const query = c.req.query('q') ?? ''
  const t = MESSAGES[locale].feeds
  const [text, content] =
    code === 'query_invalid'
      ? [t.queryFault, <QueryFault query={query} fault={first} locale={locale} />]
      : [
          t.wishFault,
          <WishFaults
            faults={errors}
            href={addressOf(c.req.path, query)}
            onward={t.firstPage}
            locale={locale}
          />,
        ]
  const page = (
    <NoticePage title={t.faultTitle} text={text} locale={locale}>
      {content}
    </NoticePage>
  )
  return renderPage(c, page, t.faultTitle, status)
}

/** The place in the query, as the search page shows it, and the way there, where it can be mended. */
function QueryFault({ query, fault, locale }: { query: string; fault: InputError; locale: Locale }) {
  const t = MESSAGES[locale]
  const { column = 1, length = 0 } = fault as { column?: number; length?: number }
  return (
    <>
      <Saying kind="bad">
        <Marked query={query} column={column} length={length} />
        <p>
          {t.searching.column(column)}: <Mixed text={sentenceIn(fault, locale)} locale={locale} />
        </p>
      </Saying>
      <p>
        <a class="button" href={addressOf('/search', query)}>
          {t.feeds.mendQuery}
        </a>
      </p>
    </>
  )
}

function addressOf(path: string, query: string): string {
  return query === '' ? path : `${path}?q=${encodeURIComponent(query)}`
}
