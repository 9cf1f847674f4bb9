/** The other side, in a process of its own: takes every digest, by HTTP or by SMTP, and counts. Started by receiver.ts. */
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What it says when asked. */
export interface Received {
  /** Digests that came, how many of their ids came before, and at how many addresses. */
  count: number
  repeats: number
  addresses: number
  bytes: number
  /** The first of them as it came, without its headers. */
  sample: string
}

export type ReceiverMessage = { port: number } | { received: Received }

let ids = new Set<string>()
let addresses = new Set<string>()
let received: Received = nothing()

function nothing(): Received {
  return { count: 0, repeats: 0, addresses: 0, bytes: 0, sample: '' }
}

function take(id: string, address: string, body: string): void {
  received.count += 1
  received.bytes += Buffer.byteLength(body)
  if (received.sample === '') received.sample = body
  if (ids.has(id)) received.repeats += 1
  ids.add(id)
  addresses.add(address)
}

function httpServer(delayMs: number): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      take(String(request.headers['webhook-id']), request.url ?? '', Buffer.concat(chunks).toString())
      const wait = delayMs + (received.count % 3)
      if (wait === 0) response.writeHead(200).end()
      else setTimeout(() => response.writeHead(200).end(), wait)
    })
  })
}

function smtpServer(): Server {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = Buffer.concat(chunks).toString()
        const id = /^Message-ID: (.*)$/im.exec(mail)?.[1] ?? ''
        take(id, session.envelope.rcptTo.map(({ address }) => address).join(), mail)
        callback()
      })
    },
  })
  return smtp.server
}

const [kind, delayMs] = process.argv.slice(2)
const server = kind === 'smtp' ? smtpServer() : httpServer(Number(delayMs))
server.listen(0, '127.0.0.1', () => say({ port: (server.address() as AddressInfo).port }))

process.on('message', () => {
  received.addresses = addresses.size
  say({ received })
  ids = new Set()
  addresses = new Set()
  received = nothing()
})
process.once('disconnect', () => process.exit())

function say(message: ReceiverMessage): void {
  process.send?.(message)
}
