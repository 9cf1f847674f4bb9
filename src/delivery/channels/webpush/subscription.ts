import * as z from 'zod'
import { endpointInput } from '../../address-input.ts'
import type { Recipient } from '../../channel.ts'
import type { SubscriptionKeys } from './encrypt.ts'
import { isPublicKey } from './vapid.ts'

const P256DH_SENTENCES = [
  'Must be a public key on P-256, uncompressed, in base64url.',
  'Phải là khóa công khai trên đường cong P-256, dạng không nén, mã hóa base64url.',
]
const AUTH_SENTENCES = ['Must be 16 octets in base64url.', 'Phải là 16 byte mã hóa base64url.']
const HTTPS_SENTENCES = ['Only https addresses are taken.', 'Chỉ nhận địa chỉ https.']

const endpointOf = (allowPrivate: boolean) =>
  endpointInput(allowPrivate).refine((url) => allowPrivate || !url.startsWith('http:'), {
    params: { sentences: HTTPS_SENTENCES },
  })
const p256dh = z
  .string()
  .max(200)
  .refine((text) => isPublicKey(fromBase64url(text)), { params: { sentences: P256DH_SENTENCES } })
const auth = z
  .string()
  .max(200)
  .refine((text) => fromBase64url(text).length === 16, { params: { sentences: AUTH_SENTENCES } })

/** An endpoint, and the keys by which is encrypted for it. */
export function pushRecipient(allowPrivate: boolean) {
  return { address: endpointOf(allowPrivate), keys: z.tuple([p256dh, auth]) }
}

/** The channel object of a request to subscribe: what `PushSubscription.toJSON()` gives (Push API §8). */
export function pushInput(allowPrivate: boolean) {
  return z
    .strictObject({
      type: z.literal('webpush'),
      subscription: z.strictObject({
        endpoint: endpointOf(allowPrivate),
        /** When the browser says that it ends; a push service says so itself. */
        expirationTime: z.number().nullable().optional(),
        keys: z.strictObject({ p256dh, auth }),
      }),
    })
    .transform(({ type, subscription: { endpoint: url, keys } }) => ({
      channel: type,
      address: url,
      keys: [keys.p256dh, keys.auth],
    }))
}

/** The keys of a recipient, judged when they came. */
export function keysOfRecipient({ keys: [p256dh = '', auth = ''] }: Recipient): SubscriptionKeys {
  return { p256dh: fromBase64url(p256dh), auth: fromBase64url(auth) }
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}
