import { createHash } from 'node:crypto'

/** An item of a test newspaper. Address and guid come from its number, unless it says another guid. */
export interface PaperItem {
  number: number
  title: string
  lead: string
  published: Date | null
  guid?: string
}

/** A newspaper whose feed is what the test says; it counts what it is asked. */
export class Paper {
  readonly origin: string
  readonly feedUrl: string
  /** Newest first. */
  items: PaperItem[] = []
  requests: { status: number; ifNoneMatch: string | null }[] = []
  /** A newspaper that does not look at validators answers every request with the whole feed. */
  looksAtValidators = true
  /** What every request waits for, before it is answered. */
  before: () => Promise<void> = async () => {}

  constructor(host: string) {
    this.origin = `http://${host}`
    this.feedUrl = `${this.origin}/rss`
  }

  /** Puts an item on top, published now unless it says otherwise. */
  publish(title: string, item: Partial<Omit<PaperItem, 'title'>> = {}): PaperItem {
    const { number = this.items.length + 1, lead = '', published = new Date(), ...rest } = item
    const made: PaperItem = { number, title, lead, published, ...rest }
    this.items.unshift(made)
    return made
  }

  async answer(request: Request): Promise<Response> {
    const asked = { status: 0, ifNoneMatch: request.headers.get('if-none-match') }
    this.requests.push(asked)
    await this.before()
    const body = this.#feed()
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
    asked.status = this.looksAtValidators && asked.ifNoneMatch === etag ? 304 : 200
    return asked.status === 304
      ? new Response(null, { status: 304, headers: { etag } })
      : new Response(body, { status: 200, headers: { etag } })
  }

  #feed(): string {
    const entries = this.items.map(({ number, title, lead, published, guid }) => {
      const link = `${this.origin}/tin-${number}.html`
      const date = published ? `<pubDate>${published.toUTCString()}</pubDate>` : ''
      return `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid ?? link}</guid>${date}<description>${lead}</description></item>`
    })
    return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Báo thử</title>${entries.join('')}</channel></rss>`
  }
}
