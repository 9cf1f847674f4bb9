import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { firstEdition, laterArticles, type SampleArticle } from '../sample/articles.ts'
import { writeRss } from '../sample/rss.ts'
import { writeArticle } from '../sample/write-article.ts'

/** A newspaper on loopback with as many articles as are wanted; its feed is written when it changes, not when asked. */
export interface BenchNewspaper {
  feedUrl: string
  /** Puts out so many articles, and makes the feed hold the newest `shown`. */
  publish(count: number, shown: number): void
  /** How often the feed was asked for, and how often the answer was 304. */
  asked: { all: number; unchanged: number }
  stop(): Promise<void>
}

const manuscripts = [...firstEdition, ...laterArticles]
const onTopic = manuscripts.filter((manuscript) => manuscript.onTopic)

/** `mixed`: the sample newspaper's own mixture; `on-topic`: only what belongs to its topic. */
export async function startBenchNewspaper(desk: 'mixed' | 'on-topic'): Promise<BenchNewspaper> {
  const chosen = desk === 'mixed' ? manuscripts : onTopic
  const asked = { all: 0, unchanged: 0 }
  let articles: SampleArticle[] = []
  let feed = { body: '', etag: '' }
  let printed = 0

  const server = createServer((request, response) => {
    asked.all += 1
    if (request.headers['if-none-match'] === feed.etag) {
      asked.unchanged += 1
      response.writeHead(304, { etag: feed.etag }).end()
      return
    }
    response
      .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag: feed.etag })
      .end(feed.body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const print = (): SampleArticle => {
    const seat = printed % chosen.length
    const manuscript = chosen[seat]
    if (!manuscript) throw new Error('The newspaper has no articles')
    const round = Math.floor(printed / chosen.length)
    printed += 1
    return writeArticle(manuscript, { seat, round, number: 20_000 + printed, published: new Date(), origin })
  }

  return {
    feedUrl: `${origin}/rss`,
    asked,
    publish(count, shown) {
      for (let n = 0; n < count; n += 1) articles.unshift(print())
      articles = articles.slice(0, shown)
      const body = writeRss(origin, articles)
      feed = { body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"` }
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
