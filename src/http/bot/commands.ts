import { withoutMarks } from '../../text/marks.ts'
import type { Locale } from '../../web/messages/messages.ts'

/** What somebody who writes to a bot wants. `topic` is as it was written, `''` where none was. */
export type Command =
  | { kind: 'follow' | 'stop'; topic: string; locale: Locale }
  | { kind: 'status'; locale: Locale }
  /** Null: in both languages, for who has not shown theirs. */
  | { kind: 'help'; locale: Locale | null }

/** Of a message; a command and a topic's name are far shorter. */
const MAX_READ = 300

/** The first words by which each is asked for, in lower case without marks and hyphens. */
const WORDS: ReadonlyMap<string, readonly [Command['kind'], Locale]> = new Map([
  ['theo', ['follow', 'vi']],
  ['theodoi', ['follow', 'vi']],
  ['follow', ['follow', 'en']],
  ['ngung', ['stop', 'vi']],
  ['dung', ['stop', 'vi']],
  ['huy', ['stop', 'vi']],
  ['stop', ['stop', 'en']],
  ['unsubscribe', ['stop', 'en']],
  ['trangthai', ['status', 'vi']],
  ['status', ['status', 'en']],
  ['giup', ['help', 'vi']],
  ['trogiup', ['help', 'vi']],
  ['help', ['help', 'en']],
])

/**
 * Reads what was written to a bot: `/theo cầu đường`, `/ngừng`, `/trang_thai`, `/follow@TheBot …`; marks, capitals and the
 * slash may be missing. Whatever else is written, `/start` included, asks for help.
 */
export function readCommand(text: string): Command {
  const [first = '', ...rest] = text.slice(0, MAX_READ).trim().split(/\s+/)
  const [name = ''] = first.replace(/^\//, '').split('@')
  const [kind, locale] = WORDS.get(withoutMarks(name).replaceAll(/[-_]/g, '')) ?? []
  if (!kind || !locale) return { kind: 'help', locale: null }
  return kind === 'follow' || kind === 'stop' ? { kind, locale, topic: rest.join(' ') } : { kind, locale }
}
