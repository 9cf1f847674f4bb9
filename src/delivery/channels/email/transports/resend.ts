import { settingsFault, type Vars } from '../../../../settings-fault.ts'
import type { Outcome } from '../../../channel.ts'
import { outcomeUnanswered, type Posted, post } from '../../../post.ts'
import { redact } from '../../../redact.ts'
import type { ReadTransport } from './transport.ts'

/** Resend knows an idempotency key for 24 hours (resend.com/docs/dashboard/emails/idempotency-keys). */
const IDEMPOTENCY_MS = 86_400_000
/** Requests a second that a team has by default. */
const PER_SECOND = 2

/** The tag by which events about a mail name the delivery. */
export const DELIVERY_TAG = 'delivery'

/** Mails by the HTTP API of Resend (resend.com/docs/api-reference/emails/send-email). */
export function resend(vars: Vars): ReadTransport {
  const key = vars('RESEND_API_KEY')
  if (!key) {
    const fault = settingsFault(
      'RESEND_API_KEY',
      'is required with EMAIL_TRANSPORT=resend; set it by `wrangler secret put RESEND_API_KEY`.',
      'là bắt buộc khi EMAIL_TRANSPORT=resend; đặt bằng `wrangler secret put RESEND_API_KEY`.',
    )
    return { ok: false, faults: [fault] }
  }
  const url = `${vars('RESEND_URL') ?? 'https://api.resend.com'}/emails`
  return {
    ok: true,
    open: (outside) => ({
      host: 'resend',
      idempotencyMs: IDEMPOTENCY_MS,
      perSecond: PER_SECOND,
      async encode({ id, from, to, subject, text, html, headers }) {
        return JSON.stringify({
          from: `"${from.name.replaceAll(/["\\]/g, '\\$&')}" <${from.address}>`,
          to: [to],
          subject,
          text,
          html,
          headers,
          tags: [{ name: DELIVERY_TAG, value: id }],
        })
      },
      async send(body, id, _to, now) {
        const headers = {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          'idempotency-key': id,
        }
        return outcomeOf(await post({ url, headers, body, isAnswerWanted: true }, outside, now))
      },
    }),
  }
}

/** Statuses that say something of the message, unless the error is about the key or the sender. */
const MESSAGES = new Set([400, 409, 413, 422, 451])

/**
 * Its errors (resend.com/docs/api-reference/errors). What is wrong with the key, the sender's domain or the quota is
 * everybody's and waits; what is wrong with a message ends it, as it would stand in the way of all others.
 */
function outcomeOf(posted: Posted): Outcome {
  if (posted.kind !== 'answered') return outcomeUnanswered(posted, 'transport')
  const { status, retryAfterMs } = posted
  const { id, name, message } = answerOf(posted.body)
  if (status >= 200 && status < 300) return { result: 'sent', status, providerId: id }
  const reason = redact(`resend: ${name ?? 'http_status'}`)
  // The attempt before this one may still be under way there.
  if (name === 'concurrent_idempotent_requests') return { result: 'ambiguous', at: 'transport', reason }
  const isOurs = name === 'invalid_from_address' || message.includes('API key')
  if (MESSAGES.has(status) && !isOurs) return { result: 'refused', reason, status }
  return { result: 'failed', at: 'transport', reason, status, retryAfterMs }
}

/** Of an answer the mail's id, or the error's name and what it says. */
function answerOf(body: string | null): { id: string | null; name: string | null; message: string } {
  let answer: unknown
  try {
    answer = JSON.parse(body ?? '')
  } catch {
    answer = null
  }
  const { id, name, message } = (answer ?? {}) as { id?: unknown; name?: unknown; message?: unknown }
  return { id: wordOf(id), name: wordOf(name), message: typeof message === 'string' ? message : '' }
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\w-]{1,80}$/.test(value) ? value : null
}
