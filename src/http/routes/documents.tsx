import { Hono } from 'hono'
import type { DocumentRef } from '../../text/documents/document.ts'
import { localDay } from '../../text/local-time.ts'
import { NO_CONCEPTS } from '../../topics/concepts/concept.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { DocumentPage, documentName } from '../../web/pages/document.tsx'
import { feedsInHead } from '../../web/parts/feed-links.tsx'
import { pagePath, titleOf } from '../../web/parts/list-pager.tsx'
import { chosenByAccept, prefersJson } from '../accept.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { readListPart } from '../list-page.ts'
import { readDocument, readDocumentPage } from '../news.ts'
import { pushKeyOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { problem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'

/** Official documents, each with the articles that cite it: page and JSON. */
export const documents = new Hono<HttpEnv>()

documents.get('/documents/:id', async (c) =>
  chosenByAccept(prefersJson(c) ? await answerJson(c) : await answerPage(c)),
)

async function answerJson(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const found = await readDocument(c, id)
  if (!found) return problem(c, 'not_found')
  return c.json({ id, ...(await found.read()) })
}

async function answerPage(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const part = await readListPart(c, (page) => readDocumentPage(c, id, page))
  if (!part) return refusePage(c, 'not_found')
  const { news, ...list } = part
  const locale = localeOf(c)
  const { timeZone } = c.get('settings')
  const today = localDay(Date.now(), timeZone)
  const title = documentName(news)
  const query = queryFor(news)
  const pushKey = query === null ? null : await pushKeyOf(c.env, c.get('settings'))
  const shown = { id, front: news, ...list, locale, timeZone, today, query, pushKey }
  return renderPage(c, <DocumentPage {...shown} />, titleOf(title, list.page, locale), 200, {
    isWide: true,
    description: MESSAGES[locale].documentPage.about(title),
    feeds: feedsInHead(`/documents/${id}`, title),
    listed: { path: pagePath(`/documents/${id}`, list.page), kind: 'website' },
  })
}

/** What somebody follows who is to be told of a document; null for a name that can mean several. */
function queryFor({
  number,
  documents,
}: Parameters<typeof documentName>[0] & { documents: readonly DocumentRef[] }): string | null {
  const query = `document:${number}`
  return documents.some(({ ambiguous }) => ambiguous) || !parseQuery(query, NO_CONCEPTS).ok ? null : query
}
