import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

/** One request that a webhook receiver got. */
export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
  at: number
}

/** A webhook receiver on loopback: answers challenges by itself, and everything else as the test says. */
export interface TestReceiver {
  origin: string
  /** Deliveries, without the challenges. */
  received: Received[]
  challenges: Received[]
  /** Answers deliveries in place of the plain 200; null goes back to that. */
  behave(handler: ((request: Received, response: ServerResponse) => void) | null): void
  /** Answers challenges in place of the right answer. */
  behaveOnChallenge(handler: ((request: Received, response: ServerResponse) => void) | null): void
  stop(): Promise<void>
}

export async function startTestReceiver(port = 0): Promise<TestReceiver> {
  let onDelivery: ((request: Received, response: ServerResponse) => void) | null = null
  let onChallenge: ((request: Received, response: ServerResponse) => void) | null = null
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const got: Received = { path: request.url ?? '/', headers: request.headers, body, at: Date.now() }
      const event = JSON.parse(body) as { type: string; data: { challenge?: string } }
      if (event.type === 'subscription.confirm') {
        receiver.challenges.push(got)
        if (onChallenge) return onChallenge(got, response)
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ challenge: event.data.challenge }))
        return
      }
      receiver.received.push(got)
      if (onDelivery) return onDelivery(got, response)
      response.writeHead(200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const receiver: TestReceiver = {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    received: [],
    challenges: [],
    behave: (next) => {
      onDelivery = next
    },
    behaveOnChallenge: (next) => {
      onChallenge = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return receiver
}
