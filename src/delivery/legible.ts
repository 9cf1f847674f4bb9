import type { Message } from './message.ts'

/**
 * What a title must not bring into anybody's message: line ends and other controls, which make lines and headers of
 * their own, and marks of direction, which make a name read as another (UAX #9, UTR #36 §2.7).
 */
const ILLEGIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * The message with a space for each such character, and with halves of surrogate pairs replaced (U+FFFD). Each takes
 * the place of one UTF-16 unit, so that evidence stands where it stood.
 */
export function legible<M extends Message>(message: M): M {
  return mapTexts(message) as M
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(ILLEGIBLE, ' ').toWellFormed()
  if (Array.isArray(value)) return value.map(mapTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part)]))
}
