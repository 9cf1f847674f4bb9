export type WideCharset = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** Longer marks first: UTF-32's begins with UTF-16's. (Unicode 16, section 23.8; GB 18030.) */
const MARKS: readonly (readonly [charset: WideCharset | 'utf-8' | 'gb18030', bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The byte order mark with which a document begins, or null; `length` in bytes. */
export function byteOrderMark(bytes: Uint8Array) {
  const mark = MARKS.find(([, wanted]) => wanted.every((byte, index) => bytes[index] === byte))
  return mark ? { charset: mark[0], length: mark[1].length } : null
}

/**
 * Which wide charset the zero bytes show where no mark does: every document that this program reads begins with
 * two ASCII characters (`<?`, `{"`, a line end and `<`), so four or eight bytes tell. XML 1.0, appendix F.1.
 */
export function wideByZeros(bytes: Uint8Array): WideCharset | null {
  const shape = Array.from(bytes.subarray(0, 8), (byte) => (byte === 0 ? '0' : byte < 0x80 ? 'a' : 'x')).join(
    '',
  )
  if (shape === 'a000a000') return 'utf-32le'
  if (shape === '000a000a') return 'utf-32be'
  if (shape.startsWith('a0a0')) return 'utf-16le'
  if (shape.startsWith('0a0a')) return 'utf-16be'
  return null
}

/** What is no Unicode character comes out as U+FFFD; so does a last one that was cut. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units = new Uint16Array(Math.ceil(bytes.length / 4) * 2)
  let length = 0
  for (let at = 0; at < bytes.length; at += 4) {
    const point = at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : 0xfffd
    if (point < 0x10000) units[length++] = point
    else if (point > 0x10ffff) units[length++] = 0xfffd
    else {
      units[length++] = 0xd7c0 + (point >> 10)
      units[length++] = 0xdc00 + (point & 0x3ff)
    }
  }
  return new TextDecoder('utf-16le', { fatal: false, ignoreBOM: true }).decode(units.subarray(0, length))
}

/**
 * How much of a document is UTF-8: its well-formed sequences beyond ASCII and its ill-formed ones, counted as
 * decoders replace them (Unicode 16, section 3.9, "maximal subparts"). `cut`: the last one is ill-formed only
 * because the document ends within it.
 */
export function countUtf8(bytes: Uint8Array): { valid: number; broken: number; cut: boolean } {
  let valid = 0
  let broken = 0
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at++] as number
    if (lead < 0x80) continue
    let missing = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0
    if (missing === 0) {
      broken++
      continue
    }
    // The second byte of these must neither spell a shorter sequence, nor half a pair, nor pass U+10FFFF.
    let least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    let most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    for (; missing > 0 && at < bytes.length; missing--, at++) {
      const byte = bytes[at] as number
      if (byte < least || byte > most) break
      least = 0x80
      most = 0xbf
    }
    if (missing === 0) valid++
    else if (at < bytes.length) broken++
    else return { valid, broken: broken + 1, cut: true }
  }
  return { valid, broken, cut: false }
}
