import { type SettingsFault, settingsFault, type Vars } from '../../../settings-fault.ts'

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
        'must be one e-mail address, such as bantin@example.vn.',
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

function guessedAddress(publicUrl: string | null): string {
  const host = publicUrl ? URL.parse(publicUrl)?.hostname : null
  return `bantin@${host?.includes('.') ? host : 'bantin.example'}`
}

/** Of RFC 5321's addresses those that every mail server takes: no quoted local part, no address literal. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)
}
