import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What one request was answered with. */
export interface Passage {
  path: string
  status: number
  /** Of the body, as it was sent. */
  bytes: number
}

/** A public address on loopback that passes everything on to a Worker, and keeps what was answered. */
export interface Doorway {
  origin: string
  passages: Passage[]
  leadTo(origin: string): void
  stop(): Promise<void>
}

export async function openDoorway(): Promise<Doorway> {
  const passages: Passage[] = []
  let behind = ''
  const pass = (asked: IncomingMessage, answer: ServerResponse) => {
    const { method, headers, url: path = '/' } = asked
    const onward = request(behind + path, { method, headers }, (answered) => {
      const passage = { path, status: answered.statusCode ?? 0, bytes: 0 }
      answered.on('data', (chunk: Buffer) => {
        passage.bytes += chunk.length
      })
      answered.once('end', () => passages.push(passage))
      answer.writeHead(passage.status, answered.headers)
      answered.pipe(answer)
    })
    onward.once('error', () => answer.destroy())
    asked.pipe(onward)
  }
  const server = createServer(pass)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passages,
    leadTo(origin) {
      behind = origin
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
