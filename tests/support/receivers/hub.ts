import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a hub found when it came for a feed. */
export interface FoundFeed {
  url: string
  status: number
  /** The addresses of the `Link` header, by their relation. */
  links: Record<string, string>
  body: string
}

/** A WebSub hub on loopback, as far as a publisher meets one. */
export interface TestHub {
  address: string
  /** The feeds that it came for, in the order in which it was told of them. */
  found: FoundFeed[]
  /** Answers every ping with this status, and comes for nothing, until it is set to null. */
  behave(status: number | null): void
  /** Pings that came while it did. */
  turnedAway: string[]
  stop(): Promise<void>
}

/** Takes pings as Google's hub does, and comes for the feed at once. */
export async function startHub(): Promise<TestHub> {
  const found: FoundFeed[] = []
  const turnedAway: string[] = []
  let misbehaviour: number | null = null
  const server = createServer(async (request, response) => {
    const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
    const form = new URLSearchParams(await text(request))
    const url = form.get('hub.url')
    if (misbehaviour !== null) {
      turnedAway.push(url ?? '')
      response.writeHead(misbehaviour).end()
      return
    }
    if (request.method !== 'POST' || !isForm || form.get('hub.mode') !== 'publish' || url === null) {
      response.writeHead(400).end()
      return
    }
    response.writeHead(204).end()
    const answer = await fetch(url)
    const links = linksOf(answer.headers.get('link') ?? '')
    found.push({ url, status: answer.status, links, body: await answer.text() })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    found,
    turnedAway,
    behave: (status) => {
      misbehaviour = status
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** As far as WebSub needs it (RFC 8288 §3). */
function linksOf(header: string): Record<string, string> {
  const links = header.matchAll(/<([^>]*)>;\s*rel="([^"]*)"/g)
  return Object.fromEntries([...links].map(([, address = '', relation = '']) => [relation, address]))
}
