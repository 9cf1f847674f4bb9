/** Huyền, sắc, ngã, hỏi, nặng, as combining marks (Unicode, after NFD). */
export const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const TONES_BEHIND = /[\u0300\u0301\u0303\u0309\u0323]+$/
const MARKS = /\p{M}+/gu
/** Eth (Ð ð) and African D (Ɖ) are typed for đ by broken keyboards and fonts. */
const TYPED_FOR_DJ = /[ðɖ]/g
const ANY_DJ = /[đðɖ]/g
const BEYOND_ASCII = /[^\0-\x7f]/
/** No letter of any language has more marks; what has is there to keep readers busy. */
const TOO_MANY_MARKS = /(\p{M}{8})\p{M}+/gu

/** The letters of a normal form (see normalise.ts), and the tone behind them. */
export function splitTone(normal: string): { letters: string; tone: string } {
  const tone = TONES_BEHIND.exec(normal)?.[0] ?? ''
  return { letters: normal.slice(0, normal.length - tone.length), tone }
}

/** A text in lower case, with the one way to write đ. */
export function withOneDj(lower: string): string {
  return lower.replace(TYPED_FOR_DJ, 'đ')
}

/** Lower case without marks; đ is d. Other signs stay. */
export function withoutMarks(text: string): string {
  const lower = text.toLowerCase()
  if (!BEYOND_ASCII.test(lower)) return lower
  // Marks that stand apart go first: putting many of one letter in order takes time by the square of their number.
  const composed = lower.replace(MARKS, '')
  return composed.normalize('NFD').replace(MARKS, '').replace(ANY_DJ, 'd')
}

/** Each letter with its first eight marks, so that they can be put in order (NFC, NFD) within linear time. */
export function withFewMarks(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1')
}
