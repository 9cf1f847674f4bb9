import type { Item } from '../../../events.ts'
import { parseRetryAfter } from '../../../text/retry-after.ts'
import type { Channel, Outcome } from '../../channel.ts'
import type { DigestMessage } from '../../message.ts'
import { type Posted, postSigned, type WebhookOutside } from './post.ts'

/** Receivers are told to remember ids this long; after that a repeat could be taken for news. */
const IDEMPOTENCY_MS = 5 * 86_400_000

/** Webhooks as Standard Webhooks 1.0.0 has them. */
export function webhookChannel(outside: WebhookOutside): Channel {
  return {
    idempotencyMs: IDEMPOTENCY_MS,
    async send(message, to, now) {
      if (message.kind !== 'digest') return { result: 'refused', reason: 'kind', status: null }
      const body = JSON.stringify(digestEvent(message))
      const posted = await postSigned(to.address, message.id, body, to.secrets, outside, now, false)
      return outcomeOf(posted, now)
    },
  }
}

/** The event `digest.published`. */
export function digestEvent(message: DigestMessage) {
  const time = (ms: number) => new Date(ms).toISOString()
  return {
    type: 'digest.published',
    timestamp: time(message.date),
    data: {
      digest: {
        id: message.id,
        window: { from: time(message.window.from), to: time(message.window.to) },
        topics: message.topics,
      },
      items: message.items.map(itemOf),
      more: message.more,
      all: message.links.all,
      manage: message.links.manage,
    },
  }
}

/** An entry; `update` is there for one that only updates what was told, or might have been. */
function itemOf({ article, matches, also = [], update }: Item) {
  const time = (ms: number) => new Date(ms).toISOString()
  return {
    article,
    matches,
    also,
    ...(update
      ? {
          update: {
            at: time(update.at),
            changes: update.changes,
            toldAt: update.toldAt ? time(update.toldAt) : null,
          },
        }
      : {}),
  }
}

function outcomeOf(posted: Posted, now: number): Outcome {
  switch (posted.kind) {
    case 'timeout':
      return { result: 'ambiguous', reason: 'timeout' }
    case 'network':
      // The line may have broken before or after the receiver took it.
      return { result: 'ambiguous', reason: `network: ${posted.detail}`.slice(0, 200) }
    case 'forbidden':
      return { result: 'refused', reason: 'forbidden_address', status: null }
    case 'answered': {
      const { status, retryAfter } = posted
      if (status >= 200 && status < 300) return { result: 'sent', status, providerId: null }
      if (status === 410) return { result: 'gone', status }
      const retryAfterMs = status === 429 || status === 503 ? parseRetryAfter(retryAfter, now) : null
      return { result: 'failed', reason: 'http_status', status, retryAfterMs }
    }
  }
}
