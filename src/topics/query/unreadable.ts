import { INVISIBLE } from '../../text/normalise.ts'

/** Control characters, halves of characters, places of Unicode that hold none. */
const UNREADABLE = /[\p{C}\uFFFD]/gu

/** Almost every query is written with Latin letters, marks and common signs, and is looked at no further. */
const UNUSUAL = /[^ -~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2013\u201C\u201D]/

/** Whether nobody sees anything: spaces, zero-width characters, marks of direction. */
export function isBlank(text: string): boolean {
  return text === ' ' || (!/[!-~]/.test(text) && text.replace(INVISIBLE, '').trim() === '')
}

/** The first character of a text that nobody can see or read, as `U+0007`; spaces and invisible ones are none. */
export function unreadableIn(text: string): { index: number; length: number; code: string } | null {
  if (!UNUSUAL.test(text)) return null
  for (const { index, 0: char } of text.matchAll(UNREADABLE)) {
    if (isBlank(char)) continue
    const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return { index, length: char.length, code }
  }
  return null
}
