import type { Token } from '../../text/tokens.ts'
import type { Prefix } from '../query/tree.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]+$/

/** The letters of a normal form, and the tone behind them. */
export function splitTone(normal: string): { letters: string; tone: string } {
  const tone = TONES.exec(normal)?.[0] ?? ''
  return { letters: normal.slice(0, normal.length - tone.length), tone }
}

/** Whether a word begins as a prefix asks. */
export function beginsAs(
  { normal, bare }: Pick<Token, 'normal' | 'bare'>,
  prefix: Pick<Prefix, 'starts' | 'tone' | 'strict'>,
): boolean {
  if (!prefix.strict) return prefix.starts.some((start) => bare.startsWith(start))
  const { letters, tone } = splitTone(normal)
  return (
    (prefix.tone === '' || tone === prefix.tone) && prefix.starts.some((start) => letters.startsWith(start))
  )
}
