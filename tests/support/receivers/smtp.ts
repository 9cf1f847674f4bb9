import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as it came, with what was said around it. */
export interface ReceivedMail {
  from: string
  to: string[]
  /** The bytes, without the dots that the line added. */
  raw: string
  isSecure: boolean
  user: string | null
  /** As the client called itself (EHLO). */
  client: string
}

/** Where in a session the server does something else than take the mail. */
export type Stage = 'greeting' | 'login' | 'mail' | 'rcpt' | 'data'

export type SmtpBehaviour =
  | 'take'
  /** Answers a stage with that reply: `550 5.1.1 no such user`. */
  | { at: Stage; reply: string }
  /** Says nothing at a stage; at `data`, when it has the mail. */
  | { at: 'greeting' | 'rcpt' | 'data'; stalls: true }
  /** Has the mail, and then closes, resets, or answers what is no reply. */
  | 'close'
  | 'reset'
  | 'garbage'

export interface SmtpReceiver {
  port: number
  /** What came, taken or not, oldest first. */
  mails: ReceivedMail[]
  behave(behaviour: SmtpBehaviour): void
  stop(): Promise<void>
}

export interface SmtpReceiverOptions {
  security: 'plain' | 'starttls' | 'tls'
  cert?: string
  key?: string
  /** Who may send; nobody need say who they are where it is missing. */
  login?: { user: string; pass: string }
}

/** A real mail server on loopback that behaves in every way in which one can. */
export async function startSmtpReceiver(options: SmtpReceiverOptions): Promise<SmtpReceiver> {
  let behaviour: SmtpBehaviour = 'take'
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()

  /** The server's answer at a stage: an error with its reply, nothing at all, or yes. */
  const at = (stage: Stage, callback: (error?: Error) => void) => {
    if (typeof behaviour === 'string' || behaviour.at !== stage) return callback()
    if ('reply' in behaviour) callback(replyOf(behaviour.reply))
  }
  const { login } = options
  const handlers: SMTPServerOptions = {
    onConnect: (_, callback) => at('greeting', callback),
    onAuth: ({ username, password }, _, callback) => {
      const isRight = username === login?.user && password === login?.pass
      at('login', (error) => {
        if (error ?? !isRight) callback(error ?? replyOf('535 5.7.8 authentication failed'))
        else callback(null, { user: username })
      })
    },
    onMailFrom: (_, __, callback) => at('mail', callback),
    onRcptTo: (_, __, callback) => at('rcpt', callback),
    onData: async (stream, session, callback) => {
      const raw = await text(stream)
      const { mailFrom, rcptTo } = session.envelope
      mails.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw,
        isSecure: session.secure,
        user: (session.user as string | undefined) ?? null,
        client: session.hostNameAppearsAs,
      })
      for (const socket of sockets) {
        if (behaviour === 'close') socket.end()
        if (behaviour === 'reset') socket.resetAndDestroy()
        if (behaviour === 'garbage') socket.end('không phải SMTP\r\n')
      }
      if (typeof behaviour === 'object' || behaviour === 'take')
        at('data', (error) => (error ? callback(error) : callback(null, 'OK queued as T1')))
    },
  }
  const server = new SMTPServer({
    ...handlers,
    secure: options.security === 'tls',
    disabledCommands: options.security === 'starttls' ? [] : ['STARTTLS'],
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    ...(options.cert && options.key ? { cert: options.cert, key: options.key } : {}),
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    behave(next) {
      behaviour = next
      mails.length = 0
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function replyOf(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) })
}
