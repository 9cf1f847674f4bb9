const MAX_LENGTH = 200
/** Of what a server said, before anything is looked for in it. */
const MAX_READ = 2_000

/** In the order in which they are taken out: an address may stand in a URL, and a key in either. */
const PRIVATE: readonly (readonly [RegExp, string])[] = [
  // Line ends and other controls would make two lines of a log's one.
  [/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' '],
  // Of a URL the host is enough: keys stand in paths (Telegram's and Zalo's tokens) and in queries.
  [/(\b[a-z][a-z0-9+.-]{1,15}:\/\/)(?:[^\s/?#@]{0,200}@)?([^\s/?#@"'<>]{1,255})[^\s"'<>]*/gi, '$1$2/…'],
  [/[^\s<>"'(),;:@]{1,64}(?:@|%40)[^\s<>"'(),;:@]{1,255}/gi, '…@…'],
]

/** Keys, tokens and signatures are words of such letters; what people read is shorter, or of one case alone. */
const LONG_WORD = /[\w+/=~.:-]{20,}/g
const isReadable = (word: string) => /^(?:[A-Z_]+|[a-z_.-]+)$/.test(word)

/**
 * What a server or a library said of a failure, without what must stand in no row and no log line: addresses, tokens
 * and keys. One line of at most 200 characters.
 */
export function redact(said: string): string {
  const text = PRIVATE.reduce(
    (left, [pattern, instead]) => left.replace(pattern, instead),
    said.slice(0, MAX_READ),
  )
    .replace(LONG_WORD, (word) => (isReadable(word) ? word : '…'))
    .trim()
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1).toWellFormed()}…` : text
}
