import { Hono } from 'hono'
import { type DocumentFront, onlyDocument } from '../../newsroom/documents/document-front.ts'
import { numberOf } from '../../text/documents/document.ts'
import { DocumentPage, documentName } from '../../web/pages/documents.tsx'
import { prefersJson } from '../accept.ts'
import { answerFeed, type FeedFile } from '../answer-feed.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { type Published, published, readKey } from '../news.ts'
import { newsroomOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { problem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'

/** Official documents, each with the articles that cite it: page, JSON and feed. */
export const documents = new Hono<HttpEnv>()

/** A number as a slug, and who issued it. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z0-9]+(?:-[a-z0-9]+)*)?$/
const MAX_ID_LENGTH = 160

documents.get('/documents/:id', async (c) => {
  const id = c.req.param('id')
  const found = await readDocument(c, id)
  const wantsJson = prefersJson(c)
  if (!found) return wantsJson ? problem(c, 'not_found') : refusePage(c, 'not_found')
  const front = await found.read()
  if (wantsJson) return c.json({ id, ...front }, 200, { vary: 'accept' })
  const locale = localeOf(c)
  const { timeZone } = c.get('settings')
  const title = documentName(front)
  const page = <DocumentPage id={id} front={front} locale={locale} timeZone={timeZone} />
  const answer = renderPage(c, page, title, 200, [{ title, href: `/documents/${id}/feed.xml` }])
  answer.headers.append('vary', 'accept')
  return answer
})

for (const file of ['feed.xml', 'atom.xml', 'feed.json'] as const) {
  documents.get(`/documents/:id/${file}`, (c) => answerAsFeed(c, c.req.param('id'), file))
}

async function answerAsFeed(c: HttpContext, id: string, file: FeedFile): Promise<Response> {
  const found = await readDocument(c, id)
  if (!found) return problem(c, 'not_found')
  const toFeed = (front: DocumentFront) => ({
    title: documentName(front),
    description: documentName(front),
    language: 'vi',
    link: `${baseOf(c)}/documents/${id}`,
    updatedAt: front.updatedAt,
    // An article is listed for what it cites: which topics it is on is told elsewhere, and not of private ones.
    items: front.items.map((item) => ({ ...item, matches: [] })),
  })
  return answerFeed(c, found, toFeed, file)
}

/** What cites a document; the Newsroom is asked where KV does not have it, or not all that is shown of it. */
async function readDocument(c: HttpContext, id: string): Promise<Published<DocumentFront> | null> {
  if (id.length > MAX_ID_LENGTH || !ID.test(id)) return null
  const number = numberOf(id)
  const kept = await readKey<DocumentFront>(c, `document:${number}`)
  if (kept && id === number) return kept
  const one = kept && onlyDocument(await kept.read(), id)
  if (one) return published(one)
  const front = await newsroomOf(c.env, c.get('settings')).document(id)
  return front && published(front)
}
