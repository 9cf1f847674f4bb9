import type { Channel } from '../../channel.ts'
import { type Mail, renderMail, type Sender } from './mail.ts'

/**
 * E-mail by the `outbox` transport: mails are kept where they were made, for development and tests. `keep` must
 * replace what it holds under the same id, which makes a repeat harmless for ever.
 */
export function outboxChannel(keep: (mail: Mail) => void, from: Sender): Channel {
  return {
    idempotencyMs: Number.POSITIVE_INFINITY,
    async send(message, to) {
      keep(await renderMail(message, to.address, from))
      return { result: 'sent', status: null, providerId: null }
    },
  }
}
