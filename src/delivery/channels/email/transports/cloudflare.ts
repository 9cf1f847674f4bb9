import type { Outcome } from '../../../channel.ts'
import type { BuiltMail, Outside, SendEmail } from '../../../outside.ts'
import { redact } from '../../../redact.ts'
import type { ReadTransport } from './transport.ts'

/** Names the delivery, as Message-ID is not ours to set here (docs/adr/0040). */
const DELIVERY_HEADER = 'X-Bantin-Delivery'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Mails by Cloudflare's Email Service, through the binding `EMAIL`. */
export function cloudflare(): ReadTransport {
  return {
    ok: true,
    open: ({ sendEmail, attemptMs }: Outside) => ({
      host: 'cloudflare',
      idempotencyMs: 0,
      perSecond: null,
      async encode({ id, from, to, subject, text, html, headers }) {
        const mail: BuiltMail = {
          from: { email: from.address, name: from.name },
          to,
          subject,
          text,
          html,
          headers: { ...headers, [DELIVERY_HEADER]: id },
        }
        return JSON.stringify(mail)
      },
      async send(body) {
        if (!sendEmail) return failed('transport', 'no_binding', null)
        return sendWithin(sendEmail, JSON.parse(body) as BuiltMail, attemptMs)
      },
    }),
  }
}

async function sendWithin(sendEmail: SendEmail, mail: BuiltMail, limitMs: number): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<Outcome>((resolve) => {
    const outcome: Outcome = { result: 'ambiguous', at: 'transport', reason: 'timeout' }
    timer = setTimeout(() => resolve(outcome), limitMs)
  })
  const sent = sendEmail(mail).then(
    ({ messageId }): Outcome => ({ result: 'sent', status: null, providerId: messageId }),
    outcomeOfError,
  )
  try {
    return await Promise.race([sent, limit])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * What holds for one mail must not stand in the way of all others: only what is everybody's is the transport's. Its error
 * codes: developers.cloudflare.com/email-service/api/send-emails/workers-api, "Error codes".
 */
function outcomeOfError(error: unknown): Outcome {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (typeof code !== 'string' || !code.startsWith('E_')) {
    // No answer of the service: the way to it broke, before or after it took the mail.
    return { result: 'ambiguous', at: 'transport', reason: redact(`cloudflare: ${message}`) }
  }
  const reason = redact(`cloudflare: ${code}`)
  switch (code) {
    case 'E_CONTENT_TOO_LARGE':
      return { result: 'refused', reason, status: null }
    case 'E_RATE_LIMIT_EXCEEDED':
      return failed('transport', reason, MINUTE_MS)
    case 'E_DAILY_LIMIT_EXCEEDED':
      return failed('transport', reason, HOUR_MS)
    case 'E_SENDER_NOT_VERIFIED':
    case 'E_SENDER_DOMAIN_NOT_AVAILABLE':
    case 'E_INTERNAL_SERVER_ERROR':
      return failed('transport', reason, null)
    // A suppressed recipient, too: the list forgets soft bounces after a while, so five days decide.
    default:
      return failed('endpoint', reason, null)
  }
}

function failed(at: 'endpoint' | 'transport', reason: string, retryAfterMs: number | null): Outcome {
  return { result: 'failed', at, reason, status: null, retryAfterMs }
}
