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

/** Of the first words, so many together may be a command: `ngừng nhận tin về`. */
const MAX_WORDS = 4
/** What `ngừng`, `dừng`, …, are said of; the last two of these verbs say nothing alone. */
const STOPS = ['ngung', 'dung', 'huy', 'thoi', 'bo'].flatMap((verb) =>
  ['nhantin', 'nhantinve', 'theodoi', 'dangky'].map((object) => `${verb}${object}`),
)

type Meaning = readonly [kind: Command['kind'], locale: Locale]

/** The first words by which each is asked for, in lower case without marks, hyphens and spaces. */
const WORDS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...STOPS.map((words): [string, Meaning] => [words, ['stop', 'vi']]),
  ['theo', ['follow', 'vi']],
  ['theodoi', ['follow', 'vi']],
  ['theodoitinve', ['follow', 'vi']],
  ['follow', ['follow', 'en']],
  ['ngung', ['stop', 'vi']],
  ['dung', ['stop', 'vi']],
  ['huy', ['stop', 'vi']],
  ['stop', ['stop', 'en']],
  ['stopfollowing', ['stop', 'en']],
  ['unfollow', ['stop', 'en']],
  ['unsubscribe', ['stop', 'en']],
  ['trangthai', ['status', 'vi']],
  ['status', ['status', 'en']],
  ['giup', ['help', 'vi']],
  ['trogiup', ['help', 'vi']],
  ['help', ['help', 'en']],
])

/**
 * Reads what was written to a bot: `/theo cầu đường`, `theo dõi cầu đường`, `/ngừng`, `ngừng nhận tin`, `/trang_thai`,
 * `/follow@TheBot …`; marks, capitals and the slash may be missing. Whatever else is written, `/start` included, asks for
 * help.
 */
export function readCommand(text: string): Command {
  const [first = '', ...rest] = text.slice(0, MAX_READ).trim().split(/\s+/)
  const [name = ''] = first.replace(/^\//, '').split('@')
  const words = [name, ...rest]
  for (let count = MAX_WORDS; count > 0; count -= 1) {
    const [kind, locale] = WORDS.get(keyOf(words.slice(0, count))) ?? []
    if (!kind || !locale) continue
    if (kind === 'help' || kind === 'status') return { kind, locale }
    return { kind, locale, topic: words.slice(count).join(' ') }
  }
  return { kind: 'help', locale: null }
}

function keyOf(words: readonly string[]): string {
  return withoutMarks(words.join('')).replaceAll(/[-_]/g, '')
}
