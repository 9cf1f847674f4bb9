import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signed link may do; a token of one purpose is worth nothing for another. */
export type Purpose = 'confirm' | 'manage' | 'unsubscribe' | 'digest'

export interface Token {
  purpose: Purpose
  /** Of a pending request, a subscriber or a delivery; never an address. */
  id: string
  /** For `manage`: the subscriber's link version; else 0. */
  version: number
  /** Ms since 1970 UTC; null never expires. */
  expiresAt: number | null
}

/** 128 bits of HMAC-SHA256 are beyond guessing, and keep links short enough for mail. */
const MAC_BYTES = 16

/** Writes a token: its fields and their HMAC-SHA256 (RFC 2104), in characters that need no escaping in a URL. */
export function signToken(token: Token, key: string): string {
  const fields = `${token.purpose}.${token.id}.${token.version}.${token.expiresAt ?? 0}`
  return `${fields}.${mac(fields, key)}`
}

/** Reads a token of that purpose. The signature is judged before anything that it signs. */
export function verifyToken(
  text: string,
  purpose: Purpose,
  key: string,
  now: number,
): { ok: true; token: Token } | { ok: false; reason: 'invalid' | 'expired' } {
  const parts = /^([a-z]{1,20}\.([a-z0-9-]{1,80})\.(\d{1,9})\.(\d{1,15}))\.([\w-]{22})$/.exec(text)
  if (!parts) return { ok: false, reason: 'invalid' }
  const [, fields = '', id = '', version = '', expires = '', signature = ''] = parts
  // The letters are compared, not what they decode to: of the last one four bits say nothing.
  const isSigned = timingSafeEqual(Buffer.from(mac(fields, key)), Buffer.from(signature))
  if (!isSigned || !fields.startsWith(`${purpose}.`)) return { ok: false, reason: 'invalid' }
  const expiresAt = Number(expires) || null
  if (expiresAt !== null && now > expiresAt) return { ok: false, reason: 'expired' }
  return { ok: true, token: { purpose, id, version: Number(version), expiresAt } }
}

function mac(fields: string, key: string): string {
  return createHmac('sha256', key).update(fields).digest().subarray(0, MAC_BYTES).toString('base64url')
}

const PATHS: Readonly<Record<Purpose, (id: string) => string>> = {
  confirm: () => '/subscriptions/confirm',
  manage: () => '/subscriptions/manage',
  unsubscribe: () => '/unsubscribe',
  digest: (id) => `/digests/${id}`,
}

/** The address that a token opens. */
export function signedLink(base: string, token: Token, key: string): string {
  return `${base}${PATHS[token.purpose](token.id)}?token=${signToken(token, key)}`
}
