import { email } from '../../../../src/delivery/channels/email/channel.ts'
import { type SmtpBehaviour, type SmtpReceiver, startSmtpReceiver } from '../../../support/receivers/smtp.ts'
import { describeChannel } from './contract.ts'
import { readMail } from './mail-shape.ts'
import type { Behaviour } from './server.ts'

/** A mail server has no redirects, and no time after which it wants to be asked again. */
const BEHAVIOURS: Partial<Record<Behaviour, SmtpBehaviour>> = {
  take: 'take',
  unreachable: 'take',
  reset: 'reset',
  stall: { at: 'data', stalls: true },
  garbage: 'garbage',
  cut: 'close',
}

let server: SmtpReceiver
let closedPort: number
let isUnreachable = false

describeChannel(email, {
  behaviours: Object.keys(BEHAVIOURS) as Behaviour[],
  async start() {
    const closed = await startSmtpReceiver({ security: 'plain' })
    closedPort = closed.port
    await closed.stop()
    server = await startSmtpReceiver({ security: 'plain' })
  },
  stop: () => server.stop(),
  behave(behaviour) {
    isUnreachable = behaviour === 'unreachable'
    server.behave(BEHAVIOURS[behaviour] ?? 'take')
  },
  vars: () => ({
    EMAIL_FROM: 'tin@tin.vn',
    EMAIL_TRANSPORT: 'smtp',
    SMTP_URL: `smtp://127.0.0.1:${isUnreachable ? closedPort : server.port}`,
  }),
  to: () => ({ address: 'ban.doc@thu.vn', keys: [] }),
  wires: () => server.mails.map(({ raw }) => ({ headers: {}, body: Buffer.from(raw) })),
  read: ({ body }) => readMail(body.toString('utf8')),
})
