import PostalMime from 'postal-mime'
import { email } from '../../../../src/delivery/channels/email/channel.ts'
import type { KeptMail } from '../../../../src/delivery/channels/email/transports/outbox.ts'
import { describeChannel } from './contract.ts'
import type { Wire } from './server.ts'
import { tagsOf } from './shape.ts'

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
  async read({ body }) {
    const { raw } = JSON.parse(body.toString('utf8')) as KeptMail
    const mail = await PostalMime.parse(raw)
    const { text = '', html = '' } = mail
    return {
      id: /^<(.+)@tin\.vn>$/.exec(mail.messageId ?? '')?.[1] ?? '',
      text,
      structure: {
        headers: mail.headers.map(({ key }) => key),
        to: mail.to,
        attachments: mail.attachments.length,
        lines: text.trimEnd().split('\n').length,
        tags: tagsOf(html),
      },
    }
  },
})
