/** windows-1258 has bare vowels with ă, â, ê, ô, ơ, ư and đ, and five tone marks that follow their vowel. */

const decoder = new TextDecoder('windows-1258')
const bytes = new Map(
  Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128]),
)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/

/** What the code page lacks is written as a numeric reference, as browsers do in forms. */
export function bytesOf1258(html: string): Uint8Array {
  return Uint8Array.from(Array.from(html.normalize('NFC')).flatMap(bytesOfSign))
}

function bytesOfSign(sign: string): number[] {
  const code = sign.codePointAt(0) ?? 0
  if (code < 128) return [code]
  const byte = bytes.get(sign)
  if (byte !== undefined) return [byte]
  const parts = sign.normalize('NFD')
  const tone = tones.exec(parts)?.[0]
  const toneByte = tone === undefined ? undefined : bytes.get(tone)
  if (tone === undefined || toneByte === undefined)
    return Array.from(`&#${code};`, (digit) => digit.charCodeAt(0))
  return [...bytesOfSign(parts.replace(tone, '').normalize('NFC')), toneByte]
}
