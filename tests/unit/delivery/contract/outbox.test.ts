import { email } from '../../../../src/delivery/channels/email/channel.ts'
import type { KeptMail } from '../../../../src/delivery/channels/email/transports/outbox.ts'
import { describeChannel } from './contract.ts'
import { readMail } from './mail-shape.ts'
import type { Wire } from './server.ts'

let kept: Wire[] = []

describeChannel(email, {
  behaviours: ['take'],
  start: async () => undefined,
  stop: async () => undefined,
  behave: () => {
    kept = []
  },
  vars: () => ({ EMAIL_FROM: 'tin@tin.vn' }),
  to: () => ({ address: 'ban.doc@thu.vn', keys: [] }),
  wires: () => kept,
  keep: (_, body) => kept.push({ headers: {}, body: Buffer.from(body) }),
  read: ({ body }) => readMail((JSON.parse(body.toString('utf8')) as KeptMail).raw),
})
