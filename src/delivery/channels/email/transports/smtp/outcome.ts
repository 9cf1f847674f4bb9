import type { Outcome } from '../../../../channel.ts'
import { redact } from '../../../../redact.ts'
import { isMailboxGone, statusIn } from '../../bounces/status.ts'
import type { Submitted } from './submit.ts'

/** What a session with the mail server comes to for a mail to that address. */
export function outcomeOf(submitted: Submitted, to: string): Outcome {
  switch (submitted.kind) {
    case 'taken':
      return { result: 'sent', status: codeOf(submitted.reply), providerId: queueId(submitted.reply) }
    case 'answered':
      return refusal(submitted.command, submitted.reply, to)
    case 'broken': {
      const reason = redact(`${submitted.phase}: ${withoutAddress(submitted.detail, to)}`)
      // Until its last byte is handed over, a mail cannot have been taken.
      return submitted.isHanded
        ? { result: 'ambiguous', at: 'transport', reason }
        : { result: 'failed', at: 'transport', reason, status: null, retryAfterMs: null }
    }
  }
}

/** Answers to these are about one recipient or one mail; to all others about us or the server, as 421 always is. */
const ABOUT_ONE = new Set(['RCPT TO', 'DATA'])

/**
 * What holds for one mail must not stand in the way of all others, and a wrong password or sender must end nobody. For
 * ever is only what says that there is no such mailbox, or is at fault with the message.
 */
function refusal(command: string, reply: string, to: string): Outcome {
  const status = codeOf(reply)
  const reason = redact(`smtp: ${withoutAddress(reply, to)}`)
  if (!ABOUT_ONE.has(command) || status === 421)
    return { result: 'failed', at: 'transport', reason, status, retryAfterMs: null }
  const enhanced = statusIn(reply)
  if (reply.startsWith('5')) {
    if (enhanced && isMailboxGone(enhanced)) return { result: 'gone', reason, status }
    // RFC 3463: 5.3.4 too big for the system, 5.2.3 for the mailbox, 5.6 a form that is not taken.
    const isMessages = enhanced ? /^5\.(?:3\.4|2\.3|6\.)/.test(enhanced) : command === 'DATA'
    if (isMessages) return { result: 'refused', reason, status }
  }
  return { result: 'failed', at: 'endpoint', reason, status, retryAfterMs: null }
}

function codeOf(reply: string): number | null {
  return Number(/^\d{3}/.exec(reply)?.[0] ?? 0) || null
}

/** Under which the server knows the mail, where it says so as most do. */
function queueId(reply: string): string | null {
  return /\bqueued as ([\w.-]{1,64})/i.exec(reply)?.[1] ?? null
}

/** A reply may name the mailbox without its domain, which `redact` cannot know for an address. */
function withoutAddress(said: string, to: string): string {
  const mailbox = to.slice(0, to.lastIndexOf('@')).toLowerCase()
  return said
    .slice(0, 2_000)
    .replaceAll(/[^\s<>"'(),;:@]+/g, (word) => (word.toLowerCase() === mailbox ? '…' : word))
}
