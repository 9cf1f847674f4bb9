import { email } from '../../../../src/delivery/channels/email/channel.ts'
import type { BuiltMail, SendEmail } from '../../../../src/delivery/outside.ts'
import { describeChannel } from './contract.ts'
import type { Behaviour, Wire } from './server.ts'
import { shapeOf, tagsOf } from './shape.ts'

/** Of Cloudflare's page on headers: those of ours that it lets through; `X-` ones all are. */
const ALLOWED = /^(?:Auto-Submitted|List-Id|List-Unsubscribe|List-Unsubscribe-Post|X-[\w-]+)$/

let behaviour: Behaviour = 'take'
let wires: Wire[] = []

const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))

/** The binding as its documentation has it. */
const sendEmail: SendEmail = (mail) => {
  wires.push({ headers: {}, body: Buffer.from(JSON.stringify(mail)) })
  if (!Object.keys(mail.headers).every((name) => ALLOWED.test(name))) return refuse('E_HEADER_NOT_ALLOWED')
  if (behaviour === 'stall') return new Promise(() => undefined)
  if (behaviour === 'reset') return Promise.reject(new Error('Network connection lost.'))
  return Promise.resolve({ messageId: 'cf-1' })
}

describeChannel(email, {
  behaviours: ['take', 'stall', 'reset'],
  start: async () => undefined,
  stop: async () => undefined,
  behave: (next) => {
    behaviour = next
    wires = []
  },
  vars: () => ({ EMAIL_FROM: 'tin@tin.vn', EMAIL_TRANSPORT: 'cloudflare' }),
  to: () => ({ address: 'ban.doc@thu.vn', keys: [] }),
  wires: () => wires,
  sendEmail,
  read({ body }) {
    const mail = JSON.parse(body.toString('utf8')) as BuiltMail
    const lines = mail.text.trimEnd().split('\n').length
    return {
      id: mail.headers['X-Bantin-Delivery'] ?? '',
      text: mail.text,
      structure: [shapeOf(mail), mail.to, lines, tagsOf(mail.html)],
    }
  },
})
