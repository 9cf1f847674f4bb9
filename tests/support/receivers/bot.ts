import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A message as `sendMessage` was asked to send it. */
export interface SentText {
  chat_id: string
  text: string
}

export interface BotAnswer {
  status: number
  body: object
  headers?: Record<string, string>
}

export interface BotReceiver {
  origin: string
  /** What was taken, oldest first. */
  sent: SentText[]
  /** Answers every call so until it is set to null. */
  behave(answer: BotAnswer | null): void
  stop(): Promise<void>
}

/** What of a bot API its documentation says, and this one does. */
export interface BotRules {
  token: string
  maxText: number
  /** Error answers, as that API words them. */
  error(code: number, description: string): BotAnswer
  result(messageId: number, message: SentText): object
}

/** Stands in for `POST /bot<token>/sendMessage` on loopback. */
export async function startBotReceiver({ token, maxText, error, result }: BotRules): Promise<BotReceiver> {
  const sent: SentText[] = []
  let misbehaviour: BotAnswer | null = null
  const answerTo = (path: string, isJson: boolean, body: string): BotAnswer => {
    if (misbehaviour) return misbehaviour
    if (!path.startsWith(`/bot${token}/`)) return error(401, 'Unauthorized')
    if (path !== `/bot${token}/sendMessage`) return error(404, 'Not Found')
    if (!isJson) return error(400, 'Bad Request: chat_id is empty')
    const message = JSON.parse(body) as SentText
    if (typeof message.chat_id !== 'string') return error(400, 'Bad Request: chat_id is empty')
    if (message.text.length === 0) return error(400, 'Bad Request: message text is empty')
    if (message.text.length > maxText) return error(400, 'Bad Request: message is too long')
    sent.push(message)
    return { status: 200, body: { ok: true, result: result(sent.length, message) } }
  }
  const server = createServer(async (request, response) => {
    const isJson = request.headers['content-type'] === 'application/json' && request.method === 'POST'
    const { status, body, headers = {} } = answerTo(request.url ?? '', isJson, await text(request))
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    behave: (answer) => {
      misbehaviour = answer
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
