import { type SettingsFault, settingsFault, type Vars } from '../../../settings-fault.ts'
import { isSecret } from '../../standard-webhooks.ts'
import type { BounceBox } from './bounces/address.ts'

/** Who mails come from. */
export interface Sender {
  name: string
  address: string
}

const MAX_NAME_LENGTH = 100

/** `EMAIL_FROM_NAME` and `EMAIL_FROM`; where that is unset, an address at the host of `PUBLIC_URL`. */
export function readSender(vars: Vars): { sender: Sender; faults: SettingsFault[] } {
  const name = vars('EMAIL_FROM_NAME') ?? 'Bản tin'
  const address = vars('EMAIL_FROM') ?? guessedAddress(vars('PUBLIC_URL'))
  const faults: SettingsFault[] = []
  if (!isAddress(address)) {
    faults.push(
      settingsFault(
        'EMAIL_FROM',
        'must be one email address, such as bantin@example.vn.',
        'phải là một địa chỉ thư điện tử, ví dụ bantin@example.vn.',
      ),
    )
  }
  if (name.length > MAX_NAME_LENGTH || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) {
    faults.push(
      settingsFault(
        'EMAIL_FROM_NAME',
        `must be one line of at most ${MAX_NAME_LENGTH} characters.`,
        `phải nằm trên một dòng, dài không quá ${MAX_NAME_LENGTH} ký tự.`,
      ),
    )
  }
  return { sender: { name, address }, faults }
}

/** Of `bounce@…`: what stands beside a delivery's id must leave room for it in 64 octets. */
const MAX_BOX_LENGTH = 12

/** `EMAIL_BOUNCES`, an address whose mails reach our `email()`; null where mails come back to the sender. */
export function readBounces(vars: Vars): { bounces: BounceBox | null; faults: SettingsFault[] } {
  const address = vars('EMAIL_BOUNCES')
  if (!address) return { bounces: null, faults: [] }
  const key = vars('SIGNING_KEY')
  if (key && isAddress(address) && /^[a-z0-9-]+@/i.test(address) && address.indexOf('@') <= MAX_BOX_LENGTH)
    return { bounces: { address, key }, faults: [] }
  const fault = settingsFault(
    'EMAIL_BOUNCES',
    `must be an address such as bounce@example.vn, with at most ${MAX_BOX_LENGTH} letters before the @, and needs SIGNING_KEY.`,
    `phải là một địa chỉ như bounce@example.vn, trước @ có không quá ${MAX_BOX_LENGTH} chữ, và cần có SIGNING_KEY.`,
  )
  return { bounces: null, faults: [fault] }
}

/** `RESEND_WEBHOOK_SECRET`, as Resend shows it beside the webhook. */
export function readEventSecret(vars: Vars): { eventSecret: string | null; faults: SettingsFault[] } {
  const eventSecret = vars('RESEND_WEBHOOK_SECRET')
  if (!eventSecret || isSecret(eventSecret)) return { eventSecret, faults: [] }
  const fault = settingsFault(
    'RESEND_WEBHOOK_SECRET',
    'must be whsec_ and 24 to 64 bytes in base64, as Resend shows it.',
    'phải có dạng whsec_ kèm 24 đến 64 byte mã hóa base64, như Resend hiển thị.',
  )
  return { eventSecret: null, faults: [fault] }
}

function guessedAddress(publicUrl: string | null): string {
  const host = publicUrl ? URL.parse(publicUrl)?.hostname : null
  return `bantin@${host?.includes('.') ? host : 'bantin.example'}`
}

/** Of RFC 5321's addresses those that every mail server takes: no quoted local part, no address literal. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)
}
