import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** An item of a test newspaper. */
export interface PaperItem {
  title: string
  lead?: string
  body?: string
  author?: string
  category?: string
  /** Another address than one of the paper's own, which `path` makes. */
  link?: string
  guid?: string | null
  path?: string
  /** The whole document at `path`; without it the feed is answered there, too. */
  page?: string
  published?: Date | null
}

/** A newspaper on loopback whose feed is what the test says; it counts what it is asked. */
export interface TestNewspaper {
  origin: string
  feedUrl: string
  /** Newest first. */
  items: PaperItem[]
  requests: { path: string; headers: IncomingMessage['headers']; status: number }[]
  /** Puts an item on top. */
  publish(item: PaperItem): void
  /** Answers every request in place of the feed, until set to null. */
  behave(handler: ((request: IncomingMessage, response: ServerResponse) => void) | null): void
  /** Lets every answer wait that many ms, until set to null. */
  answerAfter(delayMs: (() => number) | null): void
  stop(): Promise<void>
}

/** Starts a newspaper with honest validators. `port` 0 takes any. */
export async function startTestNewspaper(items: PaperItem[] = [], port = 0): Promise<TestNewspaper> {
  let handler: ((request: IncomingMessage, response: ServerResponse) => void) | null = null
  let delayMs: (() => number) | null = null
  const server = createServer((request, response) => {
    const entry = { path: request.url ?? '/', headers: request.headers, status: 0 }
    paper.requests.push(entry)
    response.on('finish', () => {
      entry.status = response.statusCode
    })
    if (delayMs) setTimeout(() => answer(request, response), delayMs())
    else answer(request, response)
  })
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (handler) return handler(request, response)
    const page = paper.items.find((item) => item.page !== undefined && item.path === request.url)?.page
    if (page !== undefined)
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    const body = writeFeed(paper)
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(body)
  }
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`
  const paper: TestNewspaper = {
    origin,
    feedUrl: `${origin}/rss`,
    items,
    requests: [],
    publish: (item) => void paper.items.unshift(item),
    behave: (next) => {
      handler = next
    },
    answerAfter: (next) => {
      delayMs = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return paper
}

function writeFeed({ items, origin }: TestNewspaper): string {
  const entries = items.map((item, index) => {
    const link = item.link ?? `${origin}${item.path ?? `/tin-${items.length - index}`}`
    const guid = item.guid === undefined ? link : item.guid
    // Said once: a date that moved with every request would make every answer a new one.
    if (item.published === undefined) item.published = new Date()
    const { published } = item
    const more = (['author', 'category'] as const).map((name) =>
      item[name] === undefined ? '' : `<${name}>${xml(item[name])}</${name}>`,
    )
    return `<item><title>${xml(item.title)}</title><link>${xml(link)}</link>${more.join('')}${
      guid === null ? '' : `<guid isPermaLink="false">${xml(guid)}</guid>`
    }${published === null ? '' : `<pubDate>${published.toUTCString()}</pubDate>`}<description>${xml(
      item.lead ?? '',
    )}</description>${item.body ? `<content:encoded>${xml(item.body)}</content:encoded>` : ''}</item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo thử</title><link>${origin}/</link><description>x</description>${entries.join('')}</channel></rss>`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
