import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

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
  /** Has the mail, and says so only then. */
  | { takesAfterMs: number }
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
  /** From here on, in every session alike, or as it is drawn for each. */
  behave(behaviour: SmtpBehaviour | (() => SmtpBehaviour)): void
  stop(): Promise<void>
}

export interface SmtpReceiverOptions {
  security: 'plain' | 'starttls' | 'tls'
  cert?: string
  key?: string
  /** Who may send; nobody need say who they are where it is missing. */
  login?: { user: string; pass: string }
  /** Is told of each mail as it comes, and of how it will be treated. */
  onMail?: (mail: ReceivedMail, behaviour: SmtpBehaviour) => void
}

/** A real mail server on loopback that behaves in every way in which one can. */
export async function startSmtpReceiver(options: SmtpReceiverOptions): Promise<SmtpReceiver> {
  let draw: () => SmtpBehaviour = () => 'take'
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  /** Of the sessions that are on. */
  const behaviours = new Map<string, SmtpBehaviour>()

  /** The server's answer at a stage: an error with its reply, nothing at all, or yes. */
  const at = (stage: Stage, { id }: SMTPServerSession, callback: (error?: Error) => void) => {
    const behaviour = behaviours.get(id) ?? draw()
    behaviours.set(id, behaviour)
    if (typeof behaviour === 'string' || !('at' in behaviour) || behaviour.at !== stage) return callback()
    if ('reply' in behaviour) callback(replyOf(behaviour.reply))
  }
  const { login } = options
  const handlers: SMTPServerOptions = {
    onConnect: (session, callback) => at('greeting', session, callback),
    onClose: ({ id }) => void behaviours.delete(id),
    onAuth: ({ username, password }, session, callback) => {
      const isRight = username === login?.user && password === login?.pass
      at('login', session, (error) => {
        if (error ?? !isRight) callback(error ?? replyOf('535 5.7.8 authentication failed'))
        else callback(null, { user: username })
      })
    },
    onMailFrom: (_, session, callback) => at('mail', session, callback),
    onRcptTo: (_, session, callback) => at('rcpt', session, callback),
    onData: async (stream, session, callback) => {
      const raw = await text(stream).catch(() => null)
      // Whoever sent it is gone.
      if (raw === null) return callback()
      const { mailFrom, rcptTo } = session.envelope
      const mail: ReceivedMail = {
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw,
        isSecure: session.secure,
        user: (session.user as string | undefined) ?? null,
        client: session.hostNameAppearsAs,
      }
      const behaviour = behaviours.get(session.id) ?? 'take'
      mails.push(mail)
      options.onMail?.(mail, behaviour)
      const taken = () => callback(null, 'OK queued as T1')
      if (typeof behaviour === 'object' && 'takesAfterMs' in behaviour)
        return void setTimeout(taken, behaviour.takesAfterMs)
      if (typeof behaviour === 'object' || behaviour === 'take')
        return at('data', session, (error) => (error ? callback(error) : taken()))
      for (const socket of sockets) {
        if (socket.remotePort !== session.remotePort) continue
        if (behaviour === 'close') socket.end()
        if (behaviour === 'reset') socket.resetAndDestroy()
        if (behaviour === 'garbage') socket.end('không phải SMTP\r\n')
      }
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
      draw = typeof next === 'function' ? next : () => next
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
