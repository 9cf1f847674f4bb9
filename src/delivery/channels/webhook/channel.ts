import * as z from 'zod'
import { endpointInput } from '../../address-input.ts'
import type { ChannelDefinition, Outcome } from '../../channel.ts'
import type { Outside } from '../../outside.ts'
import { outcomeUnanswered, type Posted } from '../../post.ts'
import { isSecret } from '../../standard-webhooks.ts'
import { webhookBody } from './body.ts'
import { postSigned } from './post-signed.ts'

/** Receivers are told to remember ids this long; after that a repeat could be taken for news. */
const IDEMPOTENCY_MS = 5 * 86_400_000

const SECRET_SENTENCES = [
  'Must be whsec_ and 24 to 64 bytes in base64.',
  'Phải có dạng whsec_ kèm 24 đến 64 byte mã hóa base64.',
]

/** A secret of the owner's own in a body. */
export const secretInput = z
  .string()
  .max(200)
  .refine(isSecret, { params: { sentences: SECRET_SENTENCES } })

/** Webhooks as Standard Webhooks 1.0.0 has them: digests and tests, and nothing to set. */
export const webhook: ChannelDefinition<'webhook', null> = {
  name: 'webhook',
  consent: 'challenge',
  settings: () => ({ ok: true, value: null }),
  recipient: (allowPrivate) => ({
    address: endpointInput(allowPrivate),
    keys: z.array(secretInput).min(1).max(2),
  }),
  input: (allowPrivate) =>
    z
      .strictObject({
        type: z.literal('webhook'),
        url: endpointInput(allowPrivate),
        secret: secretInput.optional(),
      })
      .transform(({ type, url, secret }) => ({
        channel: type,
        address: url,
        keys: secret ? [secret] : [],
      })),
  make: (_, outside: Outside) => ({
    idempotencyMs: IDEMPOTENCY_MS,
    perSecond: null,
    host: ({ address }) => URL.parse(address)?.host ?? '',
    render: async (message) => webhookBody(message),
    send: async (body, id, to, now) => outcomeOf(await postSigned({ to, id, body }, outside, now, false)),
  }),
}

function outcomeOf(posted: Posted): Outcome {
  if (posted.kind !== 'answered') return outcomeUnanswered(posted, 'endpoint')
  const { status, retryAfterMs } = posted
  if (status >= 200 && status < 300) return { result: 'sent', status, providerId: null }
  if (status === 410) return { result: 'gone', reason: 'http_status', status }
  return { result: 'failed', at: 'endpoint', reason: 'http_status', status, retryAfterMs }
}
