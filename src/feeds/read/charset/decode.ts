import { toNfc } from '../../../text/nfc.ts'
import { type Claim, claimsOf } from './declared.ts'
import { byteOrderMark, countUtf8, decodeUtf32, wideByZeros } from './utf.ts'
import { looksLikeWindows1258 } from './vietnamese.ts'

/**
 * A document as text. `charset` is the name of the Encoding Standard in lower case, or utf-32le, utf-32be;
 * `warnings` and `detail` are sentences in English, for the operator.
 */
export type Decoded =
  | { ok: true; text: string; charset: string; warnings: string[] }
  | { ok: false; detail: string }

/**
 * Finds out in which charset a document is, and reads it. In this order: a byte order mark, zero bytes as only
 * UTF-16 and UTF-32 have them, valid UTF-8, what the header says, what the document says, a guess.
 *
 * Bytes that are valid UTF-8 beyond ASCII are never anything else by chance, so they outweigh any declaration.
 * Broken bytes become U+FFFD. The text has neither byte order marks before it nor NULs in it. Takes time in
 * proportion to the bytes; refuses only what is no text at all.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): Decoded {
  const mark = byteOrderMark(bytes)
  const body = mark ? bytes.subarray(mark.length) : bytes
  const claims = claimsOf(body, contentType)
  const unknown = claims
    .filter((claim) => claim.charset === null)
    .map((claim) => `the ${claim.by} names a charset that does not exist: ${JSON.stringify(claim.label)}`)

  const certain = mark && mark.charset !== 'utf-8' ? mark.charset : mark ? null : wideByZeros(body)
  if (certain) return decoded(body, certain, [...unknown, ...contradictions(claims, certain)])

  const text = decodeStrictly(body, 'utf-8')
  if (text !== null) {
    // Only ASCII has as many UTF-16 units as bytes. It is the same in every charset but those that shift.
    const ascii = text.length === body.length
    const shifting = ascii && text.includes('\x1b') && claims.some((claim) => claim.charset === 'iso-2022-jp')
    if (shifting) return decoded(body, 'iso-2022-jp', unknown)
    const contradicted = ascii ? claims.filter((claim) => claim.charset?.startsWith('utf-')) : claims
    return clean(text, 'utf-8', [...unknown, ...contradictions(contradicted, 'utf-8')])
  }

  const legacy = claims.flatMap(({ charset }) => (charset && !charset.startsWith('utf-') ? [charset] : []))
  const saysUtf8 = mark !== null || claims.some((claim) => claim.charset === 'utf-8')
  if (isNearlyUtf8(body, saysUtf8, legacy.length > 0)) {
    return decoded(body, 'utf-8', [...unknown, ...contradictions(claims, 'utf-8')])
  }
  if (isBinary(body)) return { ok: false, detail: 'the document is no text in any charset' }

  const declared = legacy.find((charset) => decodeStrictly(body, charset) !== null) ?? legacy[0]
  const western = declared === undefined || declared === 'windows-1252'
  const charset = western && looksLikeWindows1258(body) ? 'windows-1258' : (declared ?? 'windows-1252')
  const why = claims.length === 0 ? 'no charset is declared' : 'no declared charset fits'
  const guess = declared === undefined ? [`${why}: read as ${charset}`] : []
  return decoded(body, charset, [...unknown, ...contradictions(claims, charset), ...guess])
}

/**
 * Valid sequences hardly occur in any other charset, so a few of them outweigh a broken one; where only another
 * charset is declared there must be many.
 */
function isNearlyUtf8(bytes: Uint8Array, saysUtf8: boolean, saysOther: boolean): boolean {
  const { valid, broken, cut } = countUtf8(bytes)
  const amiss = cut ? broken - 1 : broken
  if (saysUtf8) return amiss <= valid
  return saysOther ? valid >= 20 && amiss * 100 < valid : valid > 0 && amiss * 4 <= valid
}

/** More than one control character in twenty, where text has none but line ends and tabs. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  const controls = head.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 27) ? count + 1 : count), 0)
  return controls > 3 && controls * 20 > head.length
}

function contradictions(claims: Claim[], charset: string): string[] {
  return claims
    .filter((claim) => claim.charset !== null && familyOf(claim.charset) !== familyOf(charset))
    .map((claim) => `the ${claim.by} says ${JSON.stringify(claim.label)}, but the document is ${charset}`)
}

/** Byte orders aside; gb18030 holds gbk. */
function familyOf(charset: string): string {
  return charset === 'gbk' ? 'gb18030' : charset.replace(/^(utf-\d\d)[lb]e$/, '$1')
}

function decoded(bytes: Uint8Array, charset: string, warnings: string[]): Decoded {
  const strict = decodeStrictly(bytes, charset)
  const text = strict ?? decodeLossily(bytes, charset)
  if (strict === null) {
    const replaced = text.split('\uFFFD').length - 1
    warnings.push(
      `${replaced} ${replaced === 1 ? 'character' : 'characters'} could not be read as ${charset}`,
    )
  }
  // Its tones are combining marks of their own.
  return clean(charset === 'windows-1258' ? toNfc(text) : text, charset, warnings)
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  if (charset.startsWith('utf-32')) {
    const text = decodeUtf32(bytes, charset === 'utf-32le')
    return text.includes('\uFFFD') ? null : text
  }
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeLossily(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-32')) return decodeUtf32(bytes, charset === 'utf-32le')
  return new TextDecoder(charset, { fatal: false, ignoreBOM: true }).decode(bytes)
}

function clean(text: string, charset: string, warnings: string[]): Decoded {
  return { ok: true, text: text.replaceAll('\0', '').replace(/^\uFEFF+/, ''), charset, warnings }
}
