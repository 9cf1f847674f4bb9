import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Behaviour, ContractServer, Wire } from './server.ts'

/** Retry-After of the answer `busy`, in seconds. */
export const BUSY_SECONDS = 90

/** What of an HTTP API the behaviours need to know; the rest of it is the channel's own receiver's. */
export interface HttpSide extends Pick<ContractServer, 'read'> {
  /** What it answers to what it takes. */
  accepted: { status: number; body: string }
  vars(origin: string): Record<string, string>
  to(origin: string): ReturnType<ContractServer['to']>
}

/** An HTTP API on loopback that behaves in every way in which one can. */
export function httpServer(side: HttpSide): ContractServer {
  let behaviour: Behaviour = 'take'
  let wires: Wire[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      wires.push({ headers: Object.fromEntries(headers), body: Buffer.concat(chunks) })
      answer(behaviour, response, side.accepted)
    })
  })
  let closedPort = 0
  const portOf = (listening: Server) => (listening.address() as AddressInfo).port
  const origin = () => `http://127.0.0.1:${behaviour === 'unreachable' ? closedPort : portOf(server)}`
  return {
    behaviours: ['take', 'unreachable', 'reset', 'stall', 'garbage', 'redirect', 'busy', 'gateway', 'cut'],
    async start() {
      // A port that was free a moment ago, and at which nobody listens.
      const closed = createServer()
      await listen(closed)
      closedPort = portOf(closed)
      await close(closed)
      await listen(server)
    },
    stop: () => close(server),
    behave(next) {
      behaviour = next
      wires = []
    },
    vars: () => side.vars(origin()),
    to: () => side.to(origin()),
    wires: () => wires,
    read: side.read,
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function answer(behaviour: Behaviour, response: ServerResponse, accepted: HttpSide['accepted']): void {
  const { status, body } = accepted
  switch (behaviour) {
    case 'unreachable':
    case 'stall':
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'garbage':
      response.socket?.end('không phải HTTP\r\n\r\n')
      return
    case 'redirect':
      response.writeHead(302, { location: '/noi-khac' }).end()
      return
    case 'busy':
      response.writeHead(429, { 'retry-after': String(BUSY_SECONDS) }).end()
      return
    case 'gateway':
      response.writeHead(504).end()
      return
    case 'cut':
      response.writeHead(status, { 'content-length': String(body.length + 10) })
      response.write(body.slice(0, 1))
      setTimeout(() => response.socket?.destroy(), 20)
      return
    case 'take':
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }
}
