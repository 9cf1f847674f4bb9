import type { ServerResponse } from 'node:http'
import { type Received, startTestReceiver, type TestReceiver } from '../../support/receiver.ts'
import type { Random } from './random.ts'
import type { Book, Receipt } from './receipts.ts'

/** How an endpoint treats one digest. Those that take it without a word leave the Worker in doubt. */
export type Treatment =
  | 'takes it'
  | 'takes it slowly'
  | 'answers 500'
  | 'answers 429'
  | 'redirects'
  | 'resets unread'
  | 'resets in its answer'
  | 'takes it and is silent'

/** Of a hundred digests to a bad receiver. Silence costs the time limit of an attempt each. */
const BAD: readonly [Treatment, number][] = [
  ['takes it', 61],
  ['takes it slowly', 8],
  ['answers 500', 8],
  ['answers 429', 7],
  ['redirects', 5],
  ['resets unread', 5],
  ['resets in its answer', 5],
  ['takes it and is silent', 1],
]

const DELAY_MS = 80
const SLOW_MS = 1_500

/** Webhook receivers on several hosts that live on while the Worker is killed. */
export interface Endpoints {
  /** Of the n-th reader. */
  urlOf(n: number): string
  /** Treatments so far other than to take a digest at once, and connections refused by a whole host that was down. */
  faults(): Record<string, number>
  /** Treats digests badly, in the same mixture with every hundred; or well again. */
  misbehave(isBad: boolean): void
  /** Has one host refuse every connection until it is called again; null lets all of them listen. */
  takeDown(host: number | null): Promise<void>
  stop(): Promise<void>
}

/** Starts them. What comes is written into `book`. */
export async function openEndpoints(hosts: number, book: Book, random: Random): Promise<Endpoints> {
  const counts: Record<string, number> = {}
  let deck: Treatment[] | null = null
  let down: number | null = null
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1
  }
  const draw = (): Treatment => {
    if (!deck) return 'takes it'
    if (deck.length === 0) deck = BAD.flatMap(([treatment, times]) => Array<Treatment>(times).fill(treatment))
    return deck.splice(random.whole(0, deck.length - 1), 1)[0] ?? 'takes it'
  }
  const open = async (port = 0): Promise<TestReceiver> => {
    const receiver = await startTestReceiver(port)
    receiver.behave((got, response) => {
      const treatment = draw()
      if (treatment !== 'takes it') count(treatment)
      const receipt = readReceipt(receiver.origin, got, book.life)
      book.receipts.push(receipt)
      treat(treatment, receipt, response, book, random)
    })
    return receiver
  }
  const receivers = await Promise.all(Array.from({ length: hosts }, () => open()))
  const origins = receivers.map(({ origin }) => origin)
  return {
    urlOf: (n) => `${origins[n % hosts]}/nguoi-nhan-${n}`,
    faults: () => ({ ...counts }),
    misbehave: (isBad) => {
      deck = isBad ? [] : null
    },
    async takeDown(host) {
      if (down !== null) receivers[down] = await open(Number(new URL(origins[down] ?? '').port))
      down = host
      if (host === null) return
      count('host down')
      await receivers[host]?.stop()
    },
    async stop() {
      await Promise.all(receivers.map((receiver) => receiver.stop()))
    },
  }
}

function treat(treatment: Treatment, receipt: Receipt, response: ServerResponse, book: Book, random: Random) {
  book.unanswered += 1
  const later = (ms: number, act: () => void) =>
    setTimeout(() => {
      book.unanswered -= 1
      // The Worker that asked may be dead by now, or the host down.
      if (response.socket && !response.socket.destroyed) act()
    }, ms)
  const answer = (status: number, headers: Record<string, string> = {}) => {
    receipt.fate = status === 200 ? 'answered' : 'refused'
    response.writeHead(status, headers).end()
  }
  const soon = random.whole(0, DELAY_MS)
  switch (treatment) {
    case 'takes it':
      return later(soon, () => answer(200))
    case 'takes it slowly':
      return later(random.whole(DELAY_MS, SLOW_MS), () => answer(200))
    case 'answers 500':
      return later(soon, () => answer(500))
    case 'answers 429':
      return later(soon, () => answer(429, { 'retry-after': '2' }))
    case 'redirects':
      return later(soon, () => answer(307, { location: '/noi-khac' }))
    case 'resets unread':
      receipt.fate = 'refused'
      return later(soon, () => response.socket?.resetAndDestroy())
    case 'resets in its answer':
      return later(soon, () => response.socket?.end('HTTP/1.1 20'))
    case 'takes it and is silent':
      return later(soon, () => undefined)
  }
}

function readReceipt(origin: string, { path, headers, body }: Received, life: number): Receipt {
  const { data } = JSON.parse(body) as { data: { items: Told[]; more: number; all: string } }
  return {
    reader: origin + path,
    id: String(headers['webhook-id']),
    body,
    articles: data.items.map(({ article }) => article.url),
    rest: data.more > 0 ? data.all : null,
    life,
    fate: 'taken',
  }
}

interface Told {
  article: { url: string }
}
