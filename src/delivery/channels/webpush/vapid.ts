import { createECDH } from 'node:crypto'

/** Voluntary Application Server Identification (RFC 8292): how push services know whose pushes these are. */

const CURVE = 'prime256v1'
/** At most 24 hours (RFC 8292 §2); a clock that is off must not make it more. */
const VALID_SECONDS = 12 * 3_600

/** A key pair on P-256 in base64url: the point uncompressed (65 octets), the number (32). */
export interface VapidKeys {
  publicKey: string
  privateKey: string
}

export function newPrivateKey(): string {
  const pair = createECDH(CURVE)
  pair.generateKeys()
  // As a number it may begin with zeros, which node:crypto leaves out.
  return Buffer.from(pair.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url')
}

/** The pair of a private key; null for what is none. */
export function keysOf(privateKey: string): VapidKeys | null {
  if (!/^[\w-]{43}$/.test(privateKey)) return null
  try {
    const pair = createECDH(CURVE)
    pair.setPrivateKey(Buffer.from(privateKey, 'base64url'))
    return { privateKey, publicKey: pair.getPublicKey('base64url') }
  } catch {
    return null
  }
}

/** Whether octets are a point of the curve, uncompressed: a public key that can be agreed with. */
export function isPublicKey(bytes: Uint8Array): boolean {
  if (bytes.length !== 65 || bytes[0] !== 4) return false
  try {
    const pair = createECDH(CURVE)
    pair.generateKeys()
    pair.computeSecret(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * The header Authorization of a push to an endpoint: a token for its origin, signed with ES256 (RFC 7515, RFC 7518
 * §3.4). `subject` is whom a push service may write to, a mailto: or https: address; `now` in ms since 1970 UTC.
 */
export async function authorization(
  endpoint: string,
  { publicKey, privateKey }: VapidKeys,
  subject: string | null,
  now: number,
): Promise<string> {
  const claims = {
    aud: URL.parse(endpoint)?.origin ?? '',
    exp: Math.floor(now / 1_000) + VALID_SECONDS,
    ...(subject === null ? {} : { sub: subject }),
  }
  const signed = `${base64url(JSON.stringify({ typ: 'JWT', alg: 'ES256' }))}.${base64url(JSON.stringify(claims))}`
  const point = Buffer.from(publicKey, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: privateKey,
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
  ])
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    new TextEncoder().encode(signed),
  )
  return `vapid t=${signed}.${Buffer.from(signature).toString('base64url')}, k=${publicKey}`
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url')
}
