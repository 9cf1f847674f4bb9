import { Hono } from 'hono'
import { inBoth, MESSAGES } from '../../web/messages/messages.ts'
import { documentName } from '../../web/pages/document.tsx'
import { baseOf, type HttpEnv } from '../context.ts'
import { FEED_FILES } from '../feeds/formats.ts'
import { answerList } from '../feeds/list.ts'
import { readDocumentPage, readFrontPage, readHomePage } from '../news.ts'

/** What is new on all topics, on each of them, and of each document, as feeds. */
export const feeds = new Hono<HttpEnv>()

for (const file of FEED_FILES) {
  feeds.get(`/${file}`, (c) =>
    answerList(
      c,
      '',
      file,
      (page) => readHomePage(c, page),
      ({ updatedAt, items }) => ({
        title: MESSAGES.vi.productName,
        description: inBoth((t) => t.tagline),
        language: 'vi',
        link: `${baseOf(c)}/`,
        updatedAt,
        items,
      }),
    ),
  )

  feeds.get(`/topics/:id/${file}`, (c) => {
    const id = c.req.param('id')
    const link = `/topics/${id}`
    return answerList(
      c,
      link,
      file,
      (page) => readFrontPage(c, id, page),
      ({ topic, updatedAt, items }) => ({
        title: topic.name,
        description: topic.description || topic.name,
        language: topic.language,
        link: `${baseOf(c)}${link}`,
        updatedAt,
        items,
      }),
    )
  })

  feeds.get(`/documents/:id/${file}`, (c) => {
    const id = c.req.param('id')
    const link = `/documents/${id}`
    return answerList(
      c,
      link,
      file,
      (page) => readDocumentPage(c, id, page),
      (document) => ({
        title: documentName(document),
        description: inBoth((t) => t.feeds.cites(documentName(document))),
        language: 'vi',
        link: `${baseOf(c)}${link}`,
        updatedAt: document.updatedAt,
        // An article is listed for what it cites: which topics it is on is told elsewhere, and not of private ones.
        items: document.items.map((item) => ({ ...item, matches: [] })),
      }),
    )
  })
}
