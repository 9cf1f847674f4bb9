import { connect as connectPlain, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpServer } from './server.ts'

/** A mail and its envelope (RFC 5321 §2.3.1). */
export interface Submission {
  from: string
  to: string
  raw: string
}

/** Where a session stands. */
export type Phase = 'connect' | 'greet' | 'login' | 'send'

/** How a session ended. */
export type Submitted =
  | { kind: 'taken'; reply: string }
  /** The server said no, to `command`. */
  | { kind: 'answered'; command: string; reply: string }
  /** `isHanded`: all of the mail had been handed over, and the answer is missing. */
  | { kind: 'broken'; phase: Phase; detail: string; isHanded: boolean }

/** Of an error of nodemailer what tells a no of the server from everything else. */
type Failure = Error & { command?: string | undefined; response?: string | undefined }

/**
 * One session with one mail, over within `limitMs`. The socket is ours: nodemailer asks `node:dns` for addresses, which
 * workerd does not have. Certificates are checked, always.
 */
export function submit(server: SmtpServer, mail: Submission, limitMs: number): Promise<Submitted> {
  return new Promise((resolve) => {
    let phase: Phase = 'connect'
    let isHanded = false
    let session: SMTPConnection | null = null
    const socket = openSocket(server)
    const timer = setTimeout(() => end({ kind: 'broken', phase, detail: 'timeout', isHanded }), limitMs)

    const end = (submitted: Submitted) => {
      clearTimeout(timer)
      resolve(submitted)
      if (session) session.close()
      else socket.destroy()
    }
    const fail = (error: Failure) => {
      const { command = '', response, message } = error
      const isReply = response !== undefined && /^[45]\d\d(?:[ -]|$)/.test(response)
      end(
        isReply
          ? { kind: 'answered', command, reply: response }
          : { kind: 'broken', phase, detail: message, isHanded },
      )
    }
    const send = () => {
      phase = 'send'
      const body = Readable.from([Buffer.from(mail.raw)])
      body.once('end', () => {
        isHanded = true
      })
      session?.send({ from: mail.from, to: [mail.to] }, body, (error, info) => {
        if (error) return fail(error)
        session?.quit()
        end({ kind: 'taken', reply: info.response })
      })
    }

    socket.on('error', fail)
    socket.once(server.isTls ? 'secureConnect' : 'connect', () => {
      phase = 'greet'
      session = openSession(server, mail.from, socket, limitMs)
      session.on('error', fail)
      session.connect((error) => {
        if (error) return fail(error)
        if (!server.login) return send()
        phase = 'login'
        session?.login({ credentials: server.login }, (refused) => (refused ? fail(refused) : send()))
      })
    })
  })
}

function openSocket({ host, port, isTls }: SmtpServer): Socket {
  return isTls ? connectTls({ host, port, servername: host }) : connectPlain({ host, port })
}

function openSession(
  server: SmtpServer,
  sender: string,
  connection: Socket,
  limitMs: number,
): SMTPConnection {
  return new SMTPConnection({
    connection,
    // A Worker has no name of its own; nodemailer would call it [127.0.0.1], which filters count against a mail.
    name: sender.slice(sender.lastIndexOf('@') + 1),
    host: server.host,
    port: server.port,
    secure: server.isTls,
    secured: server.isTls,
    requireTLS: server.isStartTlsRequired,
    // The limit round all of it comes first; these only take nodemailer's own, which are minutes, out of the way.
    greetingTimeout: limitMs,
    socketTimeout: limitMs,
  })
}
