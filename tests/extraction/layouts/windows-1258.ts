const TONES = '\u0300\u0301\u0303\u0309\u0323'

/** Bytes of each character that the charset has. */
const BYTES = new Map(
  Array.from({ length: 128 }, (_, index) => index + 128).map((byte): [string, number] => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
)

/**
 * A page in windows-1258: each tone is a combining mark behind its letter, and what the charset lacks is a reference
 * by number, as browsers and FrontPage write it.
 */
export function toWindows1258(html: string): Uint8Array {
  const bytes = Array.from(html.normalize('NFC')).flatMap((character) => {
    if (character < '\x80') return [character.charCodeAt(0)]
    const parts = partsOf(character).map((part) => (part < '\x80' ? part.charCodeAt(0) : BYTES.get(part)))
    if (parts.every((part) => part !== undefined)) return parts
    return Array.from(`&#${character.codePointAt(0)};`, (sign) => sign.charCodeAt(0))
  })
  return Uint8Array.from(bytes)
}

/** The letter with its own mark (ă â ê ô ơ ư), then its tone; what the charset has in one piece stays so. */
function partsOf(character: string): string[] {
  if (BYTES.has(character)) return [character]
  const marks = Array.from(character.normalize('NFD'))
  const tones = marks.filter((mark) => TONES.includes(mark))
  const letter = marks.filter((mark) => !TONES.includes(mark)).join('')
  return [...Array.from(letter.normalize('NFC')), ...tones]
}
