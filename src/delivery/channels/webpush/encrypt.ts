/** Message encryption for Web Push (RFC 8291) in the content coding aes128gcm (RFC 8188). */

const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const
/** Of the one record that a message is: larger than any (RFC 8291 §4). */
const RECORD_BYTES = 4_096
const SALT_BYTES = 16
/** RFC 8188 §2: ends the last record, before any padding; there is none. */
const DELIMITER = 2

/**
 * A push service takes 4,096 octets (RFC 8030 §7.2), of which header (86), delimiter (1) and tag (16) leave 3,993
 * (RFC 8291 §4); the message stays under that.
 */
export const MAX_PLAIN_BYTES = 3_992

/** The keys of a subscription, as its browser made them (RFC 8291 §3.2). */
export interface SubscriptionKeys {
  /** Public key, uncompressed: 65 octets. */
  p256dh: Uint8Array<ArrayBuffer>
  /** Authentication secret: 16 octets. */
  auth: Uint8Array<ArrayBuffer>
}

/** What no two messages may share: a key pair of our own, and a salt. */
export interface Fresh {
  keys: CryptoKeyPair
  salt: Uint8Array<ArrayBuffer>
}

export async function makeFresh(): Promise<Fresh> {
  const keys = (await crypto.subtle.generateKey(P256, false, ['deriveBits'])) as CryptoKeyPair
  return { keys, salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)) }
}

/** The body of a push: header (salt, record size, our public key), then the one sealed record. */
export async function encrypt(
  plain: Uint8Array,
  { p256dh, auth }: SubscriptionKeys,
  { keys, salt }: Fresh,
): Promise<Uint8Array<ArrayBuffer>> {
  const ours = new Uint8Array((await crypto.subtle.exportKey('raw', keys.publicKey)) as ArrayBuffer)
  const theirs = await crypto.subtle.importKey('raw', p256dh, P256, false, [])
  // The Workers types know the algorithm's field by another name than the runtime does.
  const agreement = { name: 'ECDH', public: theirs } as unknown as SubtleCryptoDeriveKeyAlgorithm
  const shared = new Uint8Array(await crypto.subtle.deriveBits(agreement, keys.privateKey, 256))
  // RFC 8291 §3.4: the authentication secret and both public keys are bound to what was agreed.
  const ikm = await hkdf(auth, shared, join(ascii('WebPush: info\0'), p256dh, ours), 32)
  const key = await hkdf(salt, ikm, ascii('Content-Encoding: aes128gcm\0'), 16)
  const nonce = await hkdf(salt, ikm, ascii('Content-Encoding: nonce\0'), 12)
  const cipher = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const record = join(plain, new Uint8Array([DELIMITER]))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, cipher, record)
  const recordSize = new Uint8Array(4)
  new DataView(recordSize.buffer).setUint32(0, RECORD_BYTES)
  return join(salt, recordSize, new Uint8Array([ours.length]), ours, new Uint8Array(sealed))
}

/** HKDF with SHA-256 (RFC 5869), extract and expand. */
async function hkdf(
  salt: Uint8Array<ArrayBuffer>,
  secret: Uint8Array<ArrayBuffer>,
  info: Uint8Array<ArrayBuffer>,
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt, info }
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, key, bytes * 8))
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
