import { createHmac, timingSafeEqual } from 'node:crypto'

/** Standard Webhooks 1.0.0: how requests are signed that we send, and those that providers send to us. */

/** How far a timestamp may lie from our clock, before or behind ("Verifying webhooks": five minutes). */
const TOLERANCE_SECONDS = 300

/** A secret is `whsec_` and 24 to 64 bytes in base64. */
export function isSecret(text: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(text)) return false
  const bytes = Buffer.from(text.slice('whsec_'.length), 'base64').length
  return bytes >= 24 && bytes <= 64
}

/** A new secret from 32 random bytes. */
export function newSecret(random: Uint8Array): string {
  return `whsec_${Buffer.from(random).toString('base64')}`
}

/**
 * The headers of a request: id, time of the attempt (seconds), and for each live secret `v1,` with the base64
 * HMAC-SHA256 of `id.timestamp.body`.
 */
export function signatureHeaders(
  id: string,
  body: string,
  secrets: readonly string[],
  now: number,
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000))
  const signatures = secrets.map((secret) => signature(id, timestamp, body, secret))
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

/** What of a request is verified, however its headers are named. */
export interface Signed {
  id: string
  timestamp: string
  /** Several, each `v1,…`, between spaces. */
  signature: string
  body: string
}

/** Whether one of the signatures is of one of the secrets, and new enough. `now` in ms since 1970 UTC. */
export function isSigned(signed: Signed, secrets: readonly string[], now: number): boolean {
  if (!/^\d{1,12}$/.test(signed.timestamp)) return false
  if (Math.abs(now / 1000 - Number(signed.timestamp)) > TOLERANCE_SECONDS) return false
  const given = signed.signature.split(' ', 10)
  return secrets.some((secret) => {
    const right = Buffer.from(signature(signed.id, signed.timestamp, signed.body, secret))
    return given.some((one) => {
      const bytes = Buffer.from(one)
      return bytes.length === right.length && timingSafeEqual(bytes, right)
    })
  })
}

function signature(id: string, timestamp: string, body: string, secret: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}
