import { Hono } from 'hono'
import { withoutDirections } from '../../text/directions.ts'
import type { QueryError } from '../../topics/query/errors.ts'
import { type Locale, MESSAGES } from '../../web/messages/messages.ts'
import { addressOf } from '../../web/pages/search/asked.ts'
import { SearchGlance } from '../../web/pages/search/glance.tsx'
import type { Remark } from '../../web/pages/search/remarks.tsx'
import type { Results } from '../../web/pages/search/results.tsx'
import { SearchPage } from '../../web/pages/search/search-page.tsx'
import { feedsInHead } from '../../web/parts/feed-links.tsx'
import { chosenByAccept, prefersJson } from '../accept.ts'
import { askedLocale, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { pushKeyOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import {
  askedOtherwise,
  faultOf,
  nothingTyped,
  questionAsked,
  remarkOn,
  type SearchQuestion,
} from '../search-asked.ts'
import { wishRefused } from '../search-faults.tsx'
import { glanceShown, resultsShown } from '../search-views.ts'
import { readWish, type SearchWish } from '../search-wish.ts'
import { askLibrary, glanceLibrary } from '../searching.ts'

/** The archive's matches of any query: page, JSON, and what is shown of them while somebody types. */
export const search = new Hono<HttpEnv>()

/** Polls, which bring new articles, are minutes apart. */
const CACHE = { 'cache-control': 'public, max-age=60' }

search.get('/search', async (c) => {
  const wish = readWish(c)
  if (!wish.ok) return chosenByAccept(await wishRefused(c, wish.response))
  const { asked, to } = wish.value
  const question = questionAsked(asked)
  const other = to && askedOtherwise(question, to, localeOf(c))
  if (other) return c.redirect(addressOf(other, askedLocale(c)))
  return chosenByAccept(
    prefersJson(c) ? await answerJson(c, wish.value, question) : await answerPage(c, wish.value, question),
  )
})

async function answerJson(c: HttpContext, wish: SearchWish, question: SearchQuestion): Promise<Response> {
  const { composed } = question
  if (composed && !composed.ok) {
    const { field, ...said } = composed.fault
    return problem(c, 'input_invalid', [{ path: `/${field}`, ...said }])
  }
  const answer = await askLibrary(c, question.query, wish)
  if (!answer.ok) return refuse(c, answer, '/q')
  const { matches, examined, total, cursor, cut } = answer.value
  return c.json(
    {
      query: answer.query,
      matches: matches.map(({ article, score, evidence, also = [], update }) => ({
        article,
        score,
        evidence,
        also,
        ...(update ? { update: { ...update, at: new Date(update.at).toISOString() } } : {}),
      })),
      examined,
      total,
      cursor: cursor === null ? null : String(cursor),
      cut,
      rebuilding: answer.rebuilding,
    },
    200,
    CACHE,
  )
}

async function answerPage(c: HttpContext, wish: SearchWish, question: SearchQuestion): Promise<Response> {
  const locale = localeOf(c)
  const settings = c.get('settings')
  const answer = await resultsOf(c, wish, question)
  if (answer instanceof Response) return answer
  const content = (
    <SearchPage
      asked={question.asked}
      page={wish.page}
      answer={answer}
      hasNoBoxes={wish.to === 'boxes' && question.asked.by === 'query' && answer?.ok === true}
      locale={locale}
      lang={askedLocale(c)}
      timeZone={settings.timeZone}
      pushKey={await pushKeyOf(c.env, settings)}
    />
  )
  const t = MESSAGES[locale].searching
  const title = answer?.ok ? `${t.title}: ${answer.canonical}` : t.title
  const feeds = answer?.ok ? feedsInHead('/search', title, `?q=${encodeURIComponent(question.query)}`) : []
  const response = renderPage(c, content, title, answer?.ok === false ? 400 : 200, {
    description: t.intro,
    feeds,
    scripts: ['/search.js'],
  })
  if (answer?.ok !== false) response.headers.set('cache-control', CACHE['cache-control'])
  return response
}

type Wrong = { ok: false; remark: Remark }

/** What to show of a question's answer: null where nothing was asked. */
async function resultsOf(
  c: HttpContext,
  wish: SearchWish,
  question: SearchQuestion,
): Promise<Results | Wrong | null | Response> {
  const locale = localeOf(c)
  const fault = faultOf(question, locale)
  if (fault) return { ok: false, remark: fault }
  if (question.query.trim() === '')
    return wish.isSent ? { ok: false, remark: nothingTyped(question, locale) } : null
  const isFirst = wish.page === 1 && wish.before === null
  const [answer, glance] = await Promise.all([
    askLibrary(c, question.query, wish),
    isFirst ? glanceLibrary(c, question.query) : null,
  ])
  if (!answer.ok) return answer.code === 'query' ? wrong(question, answer.error, locale) : refuse(c, answer)
  return resultsShown(question, answer, glance?.ok ? glance : null, locale)
}

function wrong(question: SearchQuestion, error: QueryError, locale: Locale): Wrong {
  return { ok: false, remark: remarkOn(question, error, locale) }
}

/** A part of the page, for who is still typing: bounded as a search is, and empty where nothing is asked yet. */
search.get('/search/preview', async (c) => {
  const wish = readWish(c)
  if (!wish.ok) return wish.response
  const locale = localeOf(c)
  const { asked } = wish.value
  const question = questionAsked(asked)
  const fault = faultOf(question, locale)
  const isEmpty = !fault && question.query.trim() === ''
  const answer = fault || isEmpty ? null : await glanceLibrary(c, question.query)
  if (answer && !answer.ok && answer.code !== 'query') return refuse(c, answer)
  const glance = answer?.ok
    ? glanceShown(question, answer, locale)
    : answer
      ? wrong(question, answer.error, locale)
      : fault && { ok: false as const, remark: fault }
  const html = glance ? (
    <SearchGlance
      asked={asked}
      glance={glance}
      locale={locale}
      lang={askedLocale(c)}
      timeZone={c.get('settings').timeZone}
    />
  ) : (
    ''
  )
  return c.body(withoutDirections(html.toString()), 200, {
    ...CACHE,
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-language, cookie',
  })
})
