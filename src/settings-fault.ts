/** Reads one variable of the environment, trimmed; null where it is unset or blank. */
export type Vars = (name: string) => string | null

/** One setting that cannot be used: its name, what is wrong and what is allowed, in both languages. */
export interface SettingsFault {
  setting: string
  message: string
  message_vi: string
}

/** A fault's sentences begin with the setting's name. A secret's value must stand in neither. */
export function settingsFault(setting: string, message: string, message_vi: string): SettingsFault {
  return { setting, message: `${setting} ${message}`, message_vi: `${setting} ${message_vi}` }
}

/** What to say of a value that is none of those allowed. */
export function notAllowed(setting: string, value: string, allowed: readonly string[]): SettingsFault {
  const list = allowed.join(', ')
  return settingsFault(setting, `is “${value}”; allowed: ${list}.`, `đang là “${value}”; chỉ nhận: ${list}.`)
}
