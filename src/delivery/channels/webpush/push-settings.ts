import { type SettingsFault, settingsFault, type Vars } from '../../../settings-fault.ts'
import { isLoopback } from '../../../text/public-address.ts'
import type { ReadChannelSettings } from '../../channel.ts'
import type { Outside } from '../../outside.ts'
import { keysOf, newPrivateKey, type VapidKeys } from './vapid.ts'

export interface PushSettings {
  /** Null in development where none are set: then a pair is made and kept. */
  keys: VapidKeys | null
  /** Whom a push service may write to; null where no such address is set, as in development. */
  subject: string | null
}

/** `VAPID_PUBLIC_KEY` and `VAPID_PRIVATE_KEY`. Without them there is no web push, but in development by one shard. */
export function readPushSettings(vars: Vars): ReadChannelSettings<PushSettings> {
  const publicKey = vars('VAPID_PUBLIC_KEY')
  const privateKey = vars('VAPID_PRIVATE_KEY')
  const subject = subjectOf(vars)
  if (publicKey === null && privateKey === null) {
    const publicUrl = vars('PUBLIC_URL')
    const isDevelopment = publicUrl === null || isLoopback(publicUrl)
    const isOneShard = (vars('MAILROOM_SHARDS') ?? '1') === '1'
    return isDevelopment && isOneShard ? { ok: true, value: { keys: null, subject } } : null
  }
  const keys = privateKey === null ? null : keysOf(privateKey)
  if (!keys) return { ok: false, faults: [NO_PRIVATE_KEY] }
  return keys.publicKey === publicKey
    ? { ok: true, value: { keys, subject } }
    : { ok: false, faults: [NO_PAIR] }
}

/** The pair that pushes are signed with, and by whose public key browsers subscribe. */
export function vapidKeys({ keys }: PushSettings, { keptSecret }: Pick<Outside, 'keptSecret'>): VapidKeys {
  const found = keys ?? keysOf(keptSecret('vapid_private_key', newPrivateKey))
  if (!found) throw new Error('the VAPID key that was kept is none')
  return found
}

const NO_PRIVATE_KEY: SettingsFault = settingsFault(
  'VAPID_PRIVATE_KEY',
  'must be the 32 octets of a private key on P-256 in base64url; docs/deploy.md says how to make a pair.',
  'phải là 32 byte của khóa riêng trên đường cong P-256, mã hóa base64url; cách tạo cặp khóa có trong docs/deploy.md.',
)

const NO_PAIR: SettingsFault = settingsFault(
  'VAPID_PUBLIC_KEY',
  'must be the public key of VAPID_PRIVATE_KEY: 65 octets in base64url.',
  'phải là khóa công khai của VAPID_PRIVATE_KEY: 65 byte mã hóa base64url.',
)

/** RFC 8292 §2.1: a contact, a mailto: or https: address. Some push services refuse a push without one. */
function subjectOf(vars: Vars): string | null {
  const contact = vars('CONTACT') ?? vars('PUBLIC_URL') ?? ''
  if (contact.includes('://')) return contact.startsWith('https://') ? contact : null
  return contact === '' ? null : `mailto:${contact}`
}
