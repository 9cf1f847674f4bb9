import { createHmac } from 'node:crypto'

/** Secrets as Standard Webhooks writes them: `whsec_` and 24 to 64 bytes in base64. */
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
 * The headers of Standard Webhooks 1.0.0: id, time of the attempt (seconds), and for each live secret
 * `v1,` with the base64 HMAC-SHA256 of `id.timestamp.body`.
 */
export function signatureHeaders(
  id: string,
  body: string,
  secrets: readonly string[],
  now: number,
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
