import { email } from '../../../../src/delivery/channels/email/channel.ts'
import type { AskedMail } from '../../../support/receivers/resend.ts'
import { describeChannel } from './contract.ts'
import { httpServer } from './http-server.ts'
import { shapeOf, tagsOf } from './shape.ts'

describeChannel(
  email,
  httpServer({
    accepted: { status: 200, body: '{"id":"49a3999c-0ce1-4ea6-ab68-afcd6dc2e794"}' },
    vars: (origin) => ({
      EMAIL_FROM: 'tin@tin.vn',
      EMAIL_TRANSPORT: 'resend',
      RESEND_API_KEY: 're_khoa',
      RESEND_URL: origin,
    }),
    to: () => ({ address: 'ban.doc@thu.vn', keys: [] }),
    read({ headers, body }) {
      const mail = JSON.parse(body.toString('utf8')) as AskedMail
      const lines = mail.text.trimEnd().split('\n').length
      return {
        id: headers['idempotency-key'] ?? '',
        text: mail.text,
        structure: [shapeOf(mail), mail.to, lines, tagsOf(mail.html)],
      }
    },
  }),
)
