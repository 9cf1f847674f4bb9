import { env } from 'cloudflare:workers'
import type { Outside } from './outside.ts'

/** What a WebSub hub is told in one ping, and how many news it would find in KV at that moment. */
export interface Pinged {
  feed: string
  shown: number
}

/** A hub beside the papers and receivers: notes what it is told, and answers as the test says. */
export class Hub {
  readonly address = 'https://hub.example/'
  pings: Pinged[] = []
  requests: { method: string; type: string | null; body: string }[] = []
  answer: (feed: string) => Response | Promise<Response> = () => new Response(null, { status: 204 })

  constructor(outside: Outside) {
    outside.elsewhere(async (request) => {
      if (request.url !== this.address) throw new Error(`nobody is at ${request.url}`)
      const body = await request.text()
      const { method, headers } = request
      this.requests.push({ method, type: headers.get('content-type'), body })
      const feed = new URLSearchParams(body).get('hub.url') ?? ''
      const home = await env.KV.get<{ items: unknown[] }>('home', 'json')
      this.pings.push({ feed: feed.replace('http://127.0.0.1:8787', ''), shown: home?.items.length ?? 0 })
      return this.answer(feed)
    })
  }

  /** The feeds that it was told of since this was asked last, in their order. */
  told(): string[] {
    return this.pings.splice(0).map(({ feed }) => feed)
  }
}
