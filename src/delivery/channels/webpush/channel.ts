import { shortHash } from '../../../text/hash.ts'
import type { ChannelDefinition, Outcome, Recipient } from '../../channel.ts'
import type { Outside } from '../../outside.ts'
import { outcomeUnanswered, type Posted, post } from '../../post.ts'
import { encrypt, makeFresh } from './encrypt.ts'
import { payloadOf } from './payload.ts'
import { type PushSettings, readPushSettings, vapidKeys } from './push-settings.ts'
import { keysOfRecipient, pushInput, pushRecipient } from './subscription.ts'
import { authorization } from './vapid.ts'

/** How long a push service keeps what it cannot hand over, s: what the large ones take at most. A browser may be off. */
const TTL_SECONDS = 28 * 86_400

/** Notifications of browsers: Web Push (RFC 8030), encrypted (RFC 8291), as this service (RFC 8292). */
export const webpush: ChannelDefinition<'webpush', PushSettings> = {
  name: 'webpush',
  consent: 'link',
  settings: readPushSettings,
  recipient: pushRecipient,
  input: pushInput,
  make: (settings, outside) => ({
    idempotencyMs: 0,
    perSecond: null,
    host: ({ address }) => URL.parse(address)?.host ?? '',
    render: async (message) => payloadOf(message),
    send: async (body, id, to, now) => outcomeOf(await postPush({ body, id, to }, settings, outside, now)),
  }),
}

async function postPush(
  { body, id, to }: { body: string; id: string; to: Recipient },
  settings: PushSettings,
  outside: Outside,
  now: number,
): Promise<Posted> {
  const sealed = await encrypt(new TextEncoder().encode(body), keysOfRecipient(to), await makeFresh())
  const headers = {
    authorization: await authorization(to.address, vapidKeys(settings, outside), settings.subject, now),
    'content-encoding': 'aes128gcm',
    'content-type': 'application/octet-stream',
    ttl: String(TTL_SECONDS),
    // RFC 8030 §5.4: of a repeat that waits with the first at the push service one is handed over.
    topic: shortHash([id], 32),
  }
  return post({ url: to.address, headers, body: sealed, isAnswerWanted: false }, outside, now)
}

function outcomeOf(posted: Posted): Outcome {
  if (posted.kind !== 'answered') return outcomeUnanswered(posted, 'endpoint')
  const { status, retryAfterMs } = posted
  const reason = 'http_status'
  if (status >= 200 && status < 300) return { result: 'sent', status, providerId: null }
  switch (status) {
    // RFC 8030 §7.3: the subscription has ended; some services say 404, others 410.
    case 404:
    case 410:
      return { result: 'gone', reason, status }
    case 413:
      return { result: 'refused', reason: 'too_large', status }
    // RFC 8292 §4.2: not for this key, or a token that is not good: ours, whoever it is sent to.
    case 401:
    case 403:
      return { result: 'failed', at: 'transport', reason, status, retryAfterMs }
    default:
      return { result: 'failed', at: 'endpoint', reason, status, retryAfterMs }
  }
}
