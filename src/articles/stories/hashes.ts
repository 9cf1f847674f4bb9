/** FNV-1a over UTF-16 units, with the final mix of MurmurHash3, so that the least of many are spread evenly. 30 bits. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 2
}

/** 30 bits are less than 36 to the sixth. */
const DIGITS = 6

/** Numbers of 30 bits in one text, in their order. */
export function packed(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) text += number.toString(36).padStart(DIGITS, '0')
  return text
}

/** The numbers of such a text, as they are written there. */
export function unpacked(text: string): string[] {
  const numbers: string[] = []
  for (let at = 0; at < text.length; at += DIGITS) numbers.push(text.slice(at, at + DIGITS))
  return numbers
}

/** Things by the hash of their names, each with what it tells, from 0 to 9. */
export function packedTelling(things: ReadonlyMap<string, number>): string {
  let text = ''
  for (const [name, telling] of things) text += packed([hashOf(name)]) + telling
  return text
}

export function unpackedTelling(text: string): Map<string, number> {
  const things = new Map<string, number>()
  for (let at = 0; at < text.length; at += DIGITS + 1) {
    things.set(text.slice(at, at + DIGITS), Number(text.slice(at + DIGITS, at + DIGITS + 1)))
  }
  return things
}

/** What a name is packed as. */
export function packedName(name: string): string {
  return packed([hashOf(name)])
}
