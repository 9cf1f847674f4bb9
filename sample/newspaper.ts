import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { firstEdition, laterArticles, type SampleArticle } from './articles.ts'
import { articlePage, frontPage, picture } from './pages.ts'
import { writeRss } from './rss.ts'
import { writeArticle } from './write-article.ts'

export type Newspaper = {
  origin: string
  feedUrl: string
  /** Every article so far, newest first. */
  articles(): SampleArticle[]
  /** Puts the next article out, dated now. It never runs out: after the last one a new round begins. */
  publishNext(): SampleArticle
  stop(): Promise<void>
}

type Page = { type: string; body: string; modified?: Date }

const feedPath = '/rss/tin-moi.rss'
const feedItems = 20
const firstNumber = 10_201
const html = 'text/html; charset=utf-8'

/**
 * Starts the sample newspaper on loopback. Port 0 takes any free one.
 *
 *     const newspaper = await startNewspaper({ port: 0 })
 *     newspaper.publishNext().url // 'http://127.0.0.1:40213/ra-mat-chi-bo-…-10213.html'
 *     await newspaper.stop()
 */
export async function startNewspaper(options: { port: number; host?: string }): Promise<Newspaper> {
  const host = options.host ?? '127.0.0.1'
  const server = createServer((request, response) => answer(request, response, find))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, host, resolve)
  })
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`
  const articles = printFirstEdition(origin, new Date())
  let printed = 0

  function find(path: string): Page | undefined {
    if (path === '/') return { type: html, body: frontPage(articles) }
    if (path === feedPath) return feedPage(origin, articles.slice(0, feedItems))
    const article = articles.find((each) => each.path === path)
    if (article) {
      const others = articles.filter((each) => each !== article).slice(0, 5)
      return { type: html, body: articlePage(article, others) }
    }
    const pictured = articles.find((each) => `/anh/${each.number}.svg` === path)
    return pictured && { type: 'image/svg+xml', body: picture(pictured) }
  }

  return {
    origin,
    feedUrl: origin + feedPath,
    articles: () => [...articles],
    publishNext() {
      const seat = printed % laterArticles.length
      const manuscript = laterArticles[seat]
      if (!manuscript) throw new Error('The sample newspaper has no later articles')
      const article = writeArticle(manuscript, {
        seat,
        round: Math.floor(printed / laterArticles.length),
        number: firstNumber + firstEdition.length + printed,
        published: new Date(),
        origin,
      })
      printed += 1
      articles.unshift(article)
      return article
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The newest half an hour old, then back through about two days. */
function printFirstEdition(origin: string, now: Date): SampleArticle[] {
  return firstEdition.map((manuscript, seat) =>
    writeArticle(manuscript, {
      seat,
      round: 0,
      number: firstNumber + firstEdition.length - 1 - seat,
      published: new Date(now.getTime() - (35 + seat * 223) * 60_000),
      origin,
    }),
  )
}

function feedPage(origin: string, articles: SampleArticle[]): Page {
  const [newest, second] = articles.map((article) => article.published)
  const body = writeRss(origin, articles)
  const type = 'application/rss+xml; charset=utf-8'
  // Last-Modified counts whole seconds. After two articles in one second it can't tell old from new
  // (RFC 9110, section 8.8.2.2), and only the ETag may then answer 304.
  const exact = newest && wholeSecond(newest) !== (second && wholeSecond(second))
  return exact ? { type, body, modified: newest } : { type, body }
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: (path: string) => Page | undefined,
): void {
  const [path = '/'] = (request.url ?? '/').split('?')
  const page = request.method === 'GET' || request.method === 'HEAD' ? find(path) : undefined
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    response.end('Không tìm thấy trang này.\n')
    return
  }
  const etag = `"${createHash('sha256').update(page.body).digest('hex').slice(0, 24)}"`
  response.setHeader('etag', etag)
  response.setHeader('cache-control', 'no-cache')
  if (page.modified) response.setHeader('last-modified', page.modified.toUTCString())
  if (isFresh(request, etag, page.modified)) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(200, { 'content-type': page.type, 'content-length': Buffer.byteLength(page.body) })
  response.end(request.method === 'HEAD' ? undefined : page.body)
}

/** If-None-Match goes before If-Modified-Since (RFC 9110, section 13.2.2). */
function isFresh(request: IncomingMessage, etag: string, modified: Date | undefined): boolean {
  const known = request.headers['if-none-match']
  if (known !== undefined) {
    return known.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag)
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return modified !== undefined && wholeSecond(modified) * 1000 <= since
}

function wholeSecond(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
