import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'

/** A mail as `POST /emails` was asked to send it. */
export interface AskedMail {
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  tags: { name: string; value: string }[]
}

/** Answers in place of what would follow from the request: a status, and an error's name. */
export interface Misbehaviour {
  status: number
  name: string
  message?: string
  headers?: Record<string, string>
}

export interface ResendReceiver {
  origin: string
  /** What was sent: once, however often it was asked for under one key. */
  sent: { id: string; key: string; body: string; mail: AskedMail }[]
  /** How many requests came. */
  requests: number
  behave(misbehaviour: Misbehaviour | null): void
  stop(): Promise<void>
}

interface Answer {
  status: number
  body: object
  headers?: Record<string, string>
}

const error = (status: number, name: string, message: string): Answer => ({
  status,
  body: { statusCode: status, name, message },
})

/**
 * Stands in for `POST /emails` of Resend as its reference and its pages on idempotency keys, tags and errors have it:
 * the key is checked, a repeat under a known idempotency key gets the first answer, and another body under it 409.
 */
export async function startResendReceiver(apiKey: string): Promise<ResendReceiver> {
  let misbehaviour: Misbehaviour | null = null

  const answerTo = (request: IncomingMessage, body: string): Answer => {
    if (misbehaviour) {
      const { status, name, message = '', headers = {} } = misbehaviour
      return { ...error(status, name, message), headers }
    }
    const { authorization, 'idempotency-key': key = '' } = request.headers
    if (request.method !== 'POST' || request.url !== '/emails')
      return error(404, 'not_found', 'The requested endpoint does not exist.')
    if (!authorization) return error(401, 'missing_api_key', 'Missing API Key')
    if (authorization !== `Bearer ${apiKey}`) return error(401, 'validation_error', 'API key is invalid')
    const idempotencyKey = String(key)
    if (idempotencyKey.length > 256) return error(400, 'invalid_idempotency_key', 'Too long')
    const before = receiver.sent.find((one) => one.key !== '' && one.key === idempotencyKey)
    if (before && before.body !== body) return error(409, 'invalid_idempotent_request', 'Another body')
    if (before) return { status: 200, body: { id: before.id } }
    const mail = JSON.parse(body) as AskedMail
    const fault = faultOf(mail)
    if (fault) return fault
    const id = `00000000-0000-4000-8000-${String(receiver.sent.length).padStart(12, '0')}`
    receiver.sent.push({ id, key: idempotencyKey, body, mail })
    return { status: 200, body: { id } }
  }

  const server = createServer(async (request, response) => {
    receiver.requests += 1
    const { status, body, headers = {} } = answerTo(request, await text(request))
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: ResendReceiver = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: [],
    requests: 0,
    behave: (next) => {
      misbehaviour = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return receiver
}

/** Its rules for the fields of a mail that we use. */
function faultOf({ from, to, subject, tags }: AskedMail): Answer | null {
  if (!from || !to || !subject) return error(422, 'missing_required_field', 'A required field is missing')
  if (!/^(?:"(?:[^"\\]|\\.)*" )?<[^<>@\s]+@[^<>@\s]+>$/.test(from))
    return error(422, 'invalid_from_address', 'Invalid `from` field')
  if (!Array.isArray(to) || to.length > 50 || !to.every((one) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(one)))
    return error(422, 'validation_error', 'Invalid `to` field')
  const isTag = (word: string) => /^[\w-]{1,256}$/.test(word)
  if (!tags.every(({ name, value }) => isTag(name) && isTag(value)))
    return error(422, 'validation_error', 'Tags should only contain ASCII letters, numbers, _ and -')
  return null
}

/** An event as Resend posts it to a webhook, signed by the official library. */
export function signedEvent(type: string, data: object, secret: string, at: Date, id = 'msg_1') {
  const body = JSON.stringify({ type, created_at: at.toISOString(), data })
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
    'svix-signature': new Webhook(secret).sign(id, at, body),
  }
  return { body, headers }
}
