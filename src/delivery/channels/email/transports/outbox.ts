import { type Mail, rawMail } from '../mail.ts'
import type { ReadTransport } from './transport.ts'

/** A mail as the outbox shows it. */
export interface KeptMail extends Pick<Mail, 'id' | 'to' | 'subject' | 'text' | 'html' | 'headers'> {
  raw: string
}

/**
 * Mails are kept where they were made, for development and tests. What was kept under the same id is replaced, which
 * makes a repeat harmless for ever.
 */
export function outbox(): ReadTransport {
  return {
    ok: true,
    open: ({ keep }) => ({
      host: 'outbox',
      idempotencyMs: Number.POSITIVE_INFINITY,
      perSecond: null,
      async encode(mail) {
        const { id, to, subject, text, html, headers } = mail
        const kept: KeptMail = { id, to, subject, text, html, headers, raw: await rawMail(mail) }
        return JSON.stringify(kept)
      },
      async send(body, id) {
        keep(id, body)
        return { result: 'sent', status: null, providerId: null }
      },
    }),
  }
}
