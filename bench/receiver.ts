import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Webhook endpoints on loopback, one a path; each answers after 0, 1 or 2 ms. */
export interface BenchReceiver {
  origin: string
  /** Begins to count anew; settles with the time of the last delivery when `count` different endpoints have one. */
  expect(count: number): Promise<number>
  /** Deliveries since the last `expect`, repeats included. */
  deliveries(): number
  stop(): Promise<void>
}

export async function startBenchReceiver(): Promise<BenchReceiver> {
  let reached = new Set<string>()
  let deliveries = 0
  let wanted = Number.POSITIVE_INFINITY
  let finish: (at: number) => void = () => undefined

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const event = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
        type: string
        data: { challenge?: string }
      }
      if (event.type === 'subscription.confirm') {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ challenge: event.data.challenge }))
        return
      }
      deliveries += 1
      const delayMs = deliveries % 3
      if (delayMs === 0) response.writeHead(200).end()
      else setTimeout(() => response.writeHead(200).end(), delayMs)
      reached.add(request.url ?? '')
      if (reached.size === wanted) finish(performance.now())
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deliveries: () => deliveries,
    expect(count) {
      reached = new Set()
      deliveries = 0
      wanted = count
      return new Promise((resolve) => {
        finish = resolve
      })
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
