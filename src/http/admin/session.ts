import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A session ends by itself after a working day. */
export const SESSION_MS = 12 * 3_600_000

/** Whose pages are shown, from one sign-in on. */
export interface Session {
  /** ms since 1970 UTC */
  expiresAt: number
  /** What every form of the desk's pages carries (see guard.tsx). */
  csrf: string
}

/** The secrets that sign sessions: with either of them changed, none of before is worth anything. */
export interface SessionSecrets {
  signingKey: string
  adminToken: string
}

/** A new session's cookie: an id that nobody knows, its end, and their HMAC-SHA256 (RFC 2104). Nothing is stored. */
export function openSession(secrets: SessionSecrets, now: number): string {
  const fields = `${randomBytes(16).toString('hex')}.${now + SESSION_MS}`
  return `${fields}.${mac('session', fields, secrets)}`
}

/** The session of a cookie; null for one that is not signed by these secrets, or is over. */
export function readSession(cookie: string, secrets: SessionSecrets, now: number): Session | null {
  const parts = /^([0-9a-f]{32}\.(\d{1,15}))\.([\w-]{43})$/.exec(cookie)
  if (!parts) return null
  const [, fields = '', expires = '', signature = ''] = parts
  if (!isEqual(mac('session', fields, secrets), signature)) return null
  const expiresAt = Number(expires)
  return now < expiresAt ? { expiresAt, csrf: formToken(secrets) } : null
}

/**
 * What shows that a form is of a page that somebody who was signed in was shown. It is the same in every session, so that
 * a form which was open while one ended can still be sent in the next.
 */
export function formToken(secrets: SessionSecrets): string {
  return mac('form', '', secrets)
}

/** Compared in constant time, and as hashes so that the length does not tell either. */
export function isEqual(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}

function mac(
  purpose: 'session' | 'form',
  fields: string,
  { signingKey, adminToken }: SessionSecrets,
): string {
  const key = createHmac('sha256', signingKey).update(`operator\n${adminToken}`).digest()
  return createHmac('sha256', key).update(`${purpose}\n${fields}`).digest('base64url')
}
